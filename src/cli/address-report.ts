import type { BuildOutcome } from '../app/build-outcome.ts';
import { visible } from '../language/visible.ts';
import type { Style } from '../model/style.ts';

const mostListed = 20;

/** One line for each address at which a reader no longer finds what was there before this build. */
export function addressLines(news: BuildOutcome['addressNews'], style: Style): readonly string[] {
  const lines = news.slice(0, mostListed).map(({ address, source, state, to = '' }) => {
    const at = visible(address);
    if (state === 'moved') return `${style.yellow('moved')}      ${at} leads on to ${visible(to)}`;
    const why = state === 'held-back' ? 'is held back' : 'no longer is there';
    return `${style.yellow('gone')}       ${at}: ${visible(source)} ${why}`;
  });
  const more = news.length > mostListed ? [`… and ${news.length - mostListed} more addresses`] : [];
  const isLost = news.some(({ state }) => state === 'gone');
  return [...lines, ...more, ...(isLost ? [wayOut] : [])];
}

const wayOut =
  'Whoever follows a link to an address that is gone finds nothing. Name it under "aliases" of a release, and a page leads on to that one.';

/** Every address that is not a release's own any more; `new` where that came with this build. */
export function addressesForScripts({ addresses, addressNews }: BuildOutcome): readonly object[] {
  const news = new Set(addressNews.map(({ address }) => address));
  const hidden = addressNews.filter(({ state }) => state === 'held-back');
  const unseen = hidden.filter(({ address }) => !addresses.some((one) => one.address === address));
  return [...addresses.filter(({ state }) => state !== 'published'), ...unseen].map(
    ({ address, state, to = null, source }) => ({ address, state, to, source, new: news.has(address) }),
  );
}
