import type { PublicEntry, Ties } from '../../model/publication.ts';
import { labelled } from '../punctuation.ts';
import type { View } from '../view.ts';
import type { Labels } from '../words.ts';
import { type DateForm, dateView } from './date.ts';
import { replacementView } from './ties.ts';

/** The title with what nobody may miss before it. An update adds to a release and warns of nothing. */
export function headlineOf({ release: { data }, state }: PublicEntry, labels: Labels): string {
  const { title, lang, changes } = data;
  const flagged = (word: string) => labelled(word.toLocaleUpperCase(lang), title, lang);
  if (state.kind === 'withdrawn') return flagged(labels.withdrawn);
  return changes.some(({ kind }) => kind === 'correction') ? flagged(labels.corrected) : title;
}

/** How a release stands: which revision it is, and whether it was taken back. */
export function standingView(
  entry: PublicEntry,
  ties: Ties,
  { site, form }: { readonly site: string | undefined; readonly form: DateForm },
): Pick<View, 'version' | 'modified' | 'withdrawal'> {
  const { state, revision } = entry;
  const { lang, withdrawal } = entry.release.data;
  return {
    version: revision.version,
    modified: revision.modified ? dateView(revision.modified, lang, form) : null,
    withdrawal:
      state.kind === 'withdrawn'
        ? {
            date: withdrawal?.at ? dateView(withdrawal.at, lang, form) : null,
            reason: withdrawal?.reason ?? null,
            original: withdrawal?.original === 'shown',
            replacement: replacementView(entry, ties, site),
          }
        : null,
  };
}
