import type { NextBuild, Upcoming } from '../app/next-build.ts';
import type { StatusOutcome } from '../app/status.ts';
import { several } from '../language/several.ts';
import { visible } from '../language/visible.ts';
import type { Style } from '../model/style.ts';
import { sourceInWords } from './source-words.ts';
import { momentInWords } from './states.ts';

/** What becomes public without anybody doing anything but build, the soonest first. */
export function laterText({ releases, timezone }: StatusOutcome, style: Style): string {
  const lines = releases
    .flatMap(({ until, ...one }) => (until === undefined ? [] : [{ ...one, until }]))
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
    .map(({ until, byDate, path, errors }) => {
      const utc = timezone === undefined ? '' : ` = ${until.slice(0, 16)}Z`;
      const why = byDate ? ', by its date: it has no embargo' : '';
      const but = errors > 0 ? `, if ${several(errors, 'error')} are mended by then` : '';
      return `${momentInWords(until, timezone)}${utc}  ${visible(path)}${why}${but.replace('1 error are', '1 error is')}`;
    });
  return lines.length === 0 ? '' : `${[style.bold('TO BECOME PUBLIC'), ...lines].join('\n')}\n`;
}

const effectWords: Readonly<Record<Upcoming['effect'], string>> = {
  new: 'new        ',
  changed: 'changed    ',
  going: 'going away ',
};

/** What the next build would change. */
export function nextText(next: NextBuild, style: Style): string {
  if (!next.known) return `${style.red('The next build would not get through:')} ${visible(next.reason)}\n`;
  if (next.upcoming.length === 0) return `The next build changes nothing in ${visible(next.out)}.\n`;
  const lines = next.upcoming.map(({ path, effect, written, removed }) => {
    const files = several(written.length + removed.length, 'file');
    const word = (effect === 'going' ? style.yellow : style.green)(effectWords[effect]);
    return `${word} ${sourceInWords(path)} (${files})`;
  });
  return `${[style.bold(`THE NEXT BUILD, in ${visible(next.out)}`), ...lines].join('\n')}\n`;
}
