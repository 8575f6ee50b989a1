import { foldWords } from '../../language/folded-words.ts';
import { changesBetween } from '../../language/nearest.ts';
import { inSeries } from '../../language/several.ts';
import { PressdeskError } from '../../model/error.ts';
import type { Entry } from '../../model/publication.ts';
import { folderNames } from '../../newsroom/folder-names.ts';

/** As many as somebody reads who mistyped one. */
const mostNear = 3;

/**
 * The topics that somebody means by their names, however they are spelt, or by the names of their folders.
 * @throws PressdeskError where no public release is about one.
 */
export function topicsMeant(written: readonly string[], entries: readonly Entry[]): readonly string[] {
  const known = new Set(
    entries.flatMap(({ state, release }) => (state.kind === 'public' ? (release.data.topics ?? []) : [])),
  );
  const folders = folderNames(known);
  return written.flatMap((words) => {
    const wanted = foldWords(words);
    const meant = [...known].filter(
      (topic) => foldWords(topic) === wanted || folders.get(topic)?.toLowerCase() === wanted,
    );
    if (wanted === '' || meant.length === 0) throw noTopic(words.trim(), known);
    return meant;
  });
}

function noTopic(words: string, known: ReadonlySet<string>): PressdeskError {
  // Of several spellings of one topic one is enough.
  const near = [...new Map([...known].map((topic) => [foldWords(topic), topic])).values()]
    .map((topic) => ({ topic, changes: changesBetween(foldWords(words), foldWords(topic)) }))
    .sort((a, b) => a.changes - b.changes || (a.topic < b.topic ? -1 : 1))
    .slice(0, mostNear)
    .map(({ topic }) => `"${topic}"`);
  return new PressdeskError(
    words === '' ? '--topic names no topic.' : `No release that is public is about "${words}".`,
    {
      hint: near.length > 0 ? `The nearest topics are ${inSeries(near, 'and')}.` : 'None of them has topics.',
    },
  );
}
