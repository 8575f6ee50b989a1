import type { BuildOutcome } from '../app/build-outcome.ts';
import { several } from '../language/several.ts';
import { visible } from '../language/visible.ts';
import type { Style } from '../model/style.ts';

const mostListed = 20;

/** One line for each address at which a reader no longer finds what was there before this build. */
export function addressLines(news: BuildOutcome['addressNews'], style: Style): readonly string[] {
  // Whoever reads the log must not learn what is not public, and an address tells.
  const named = news.filter(({ state }) => state !== 'held-back');
  const lines = named.slice(0, mostListed).map(({ address, source, state, to = '' }) => {
    const at = visible(address);
    if (state === 'moved') return `${style.yellow('moved')}      ${at} leads on to ${visible(to)}`;
    return `${style.yellow('gone')}       ${at}: ${visible(source)} no longer is there`;
  });
  const more = named.length > mostListed ? [`… and ${named.length - mostListed} more addresses`] : [];
  const isLost = named.some(({ state }) => state === 'gone');
  const held = news.length - named.length;
  const back =
    held > 0
      ? [`${style.yellow('gone')}       ${several(held, 'address', 'addresses')} of what is held back now`]
      : [];
  return [...lines, ...more, ...back, ...(isLost ? [wayOut] : [])];
}

const wayOut =
  'Whoever follows a link to an address that is gone finds nothing. Name it under "aliases" of a release, and a page leads on to that one.';

/** Every address that is not a release's own any more, but for what is held back; `new` where that came with this build. */
export function addressesForScripts({ addresses, addressNews }: BuildOutcome): readonly object[] {
  const news = new Set(addressNews.map(({ address }) => address));
  return addresses
    .filter(({ state }) => state !== 'published')
    .map(({ address, state, to = null, source }) => ({ address, state, to, source, new: news.has(address) }));
}
