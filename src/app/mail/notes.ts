import { inSeries } from '../../language/several.ts';
import type { PublicEntry } from '../../model/publication.ts';
import { eml } from '../../render/formats/eml.ts';
import type { Made } from '../output.ts';
import type { Press } from '../press.ts';

/** Why there is no mail, and the way out. */
export const noSender =
  'nobody is named whom it would be from. Give an address in pressdesk.yaml, such as: newsletter: { from: press@example.org }';

/** What the person at the desk is told of mails: those that could not be made, and those that were cut. */
export function mailNotes(
  press: Press,
  made: readonly Made[],
  printed: readonly PublicEntry[],
): readonly string[] {
  const { config } = press.context;
  const unsent = press.formats.includes(eml)
    ? printed.filter((entry) => eml.absence?.(entry, config)).map(({ release }) => release.source.path)
    : [];
  const cut = made.flatMap(({ entry, artifacts }) =>
    artifacts.some(({ isCut }) => isCut) ? [entry.release.source.path] : [],
  );
  return [
    ...(unsent.length > 0 ? [`No ${eml.file} was made of ${named(unsent)}: ${noSender}`] : []),
    ...(cut.length > 0
      ? [
          `The newsletter holds only the beginning of ${named(cut)}, and leads to the rest on the web: mail programs hide what is longer.`,
        ]
      : []),
  ];
}

/** The first few of many. */
function named(paths: readonly string[]): string {
  const shown = paths.slice(0, 3);
  const others = paths.length - shown.length;
  return inSeries([...shown, ...(others > 0 ? [`${others} more`] : [])], 'and');
}
