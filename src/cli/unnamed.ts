import type { Unnamed } from '../app/build-outcome.ts';
import { inSeries, several } from '../language/several.ts';
import type { Style } from '../model/style.ts';

/** How many of the releases that are not named are held back. */
export function heldOf({ fates }: Unnamed): number {
  return fates.draft + fates.embargoed + fates.held;
}

/** The releases that a build does not name, in numbers, and who does name them. */
export function unnamedLines(unnamed: Unnamed, style: Style): readonly string[] {
  const { fates, byDate, errors } = unnamed;
  const lines: string[] = [];
  if (heldOf(unnamed) > 0) {
    const kinds = [
      fates.draft > 0 && several(fates.draft, 'draft'),
      fates.embargoed > 0 && `${fates.embargoed} under embargo`,
      fates.held > 0 && `${fates.held} with an embargo or status that cannot be read`,
    ].filter((kind) => kind !== false);
    lines.push(
      `${style.yellow('held back')}  ${inSeries(kinds)}; "pressdesk status" names ${heldOf(unnamed) === 1 ? 'it' : 'them'}`,
    );
  }
  if (byDate > 0) {
    const [has, its] = byDate === 1 ? ['has', 'its'] : ['have', 'their'];
    lines.push(
      `           ${byDate} of them ${has} a date in the future and no embargo: ${its} date counts as one`,
    );
  }
  if (fates.refused > 0) {
    lines.push(
      `${style.red('refused')}    ${several(fates.refused, 'release')} whose date or text cannot be read; "pressdesk check" names ${fates.refused === 1 ? 'it' : 'them'}`,
    );
  }
  if (errors > 0) {
    lines.push(
      `${style.red('errors')}     ${several(errors, 'error')} in releases that are not public; "pressdesk check" shows ${errors === 1 ? 'it' : 'them'}`,
    );
  }
  return lines;
}
