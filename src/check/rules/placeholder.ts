import type { Finding } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Release } from '../../model/release.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { emptyAlt } from '../placeholders/alt.ts';
import { pictureName } from '../placeholders/file-name.ts';
import { firstLine } from '../placeholders/first-line.ts';
import { leftOpenInFields } from '../placeholders/other-fields.ts';
import { leftOpenIn, openTags } from '../placeholders/read.ts';
import { placerOf } from '../places.ts';
import type { Mark, Passage, Range } from '../prose/passage.ts';
import { type Prose, proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const placeholder: ReleaseRule = {
  id: 'placeholder',
  severity: 'error',
  summary: 'Fill in what was left open.',
  reason:
    'A date that was to come, a name in brackets, the dummy text of a template or the picture description that a program put there go out with the release if nobody looks for them. “Date to be confirmed” in a sentence is good English and stays.',
  good: [
    release`
      ---
      title: Draft harbour plan goes to the council
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The draft bill for the XX Harbour Games follows; the day is to be confirmed [photo in the annex].
      The old pier [had] 20 berths, says chapter XX.
    `,
  ],
  bad: [
    release`
      ---
      title: Harbour plan goes to the council
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      **DRAFT**

      The council meets on XX October at [insert venue]. Speaker: TBC. Over XX people are expected.
    `,
  ],
  *check(release, context) {
    const prose = proseOf(release);
    const { all, fields } = prose;
    const isName = (words: string) =>
      Object.hasOwn(context.config.glossary, words) ||
      release.data.organisers?.some(({ abbreviation }) => abbreviation === words);
    // A draft may wait for its text.
    const waits = release.data.status !== 'draft' && prose.whole.includes(firstLine);
    const concerned = waits ? all : all.filter((passage) => mayConcern(passage, prose));
    for (const passage of concerned) {
      if (waits && passage.text.includes(firstLine)) {
        const start = passage.text.indexOf(firstLine);
        yield found(firstLine, passage.place(start, start + firstLine.length), passage.field);
      }
      for (const { start, end } of leftOpenIn(passage, prose)) {
        const words = passage.text.slice(start, end);
        if (isName(words) || (/^TB/.test(words) && isIntroduced(words, all))) continue;
        yield found(words, passage.place(start, end), passage.field);
      }
      const name = pictureName(passage);
      if (name) yield unplaced(passage, name);
      for (const mark of passage.marks) {
        if (mark.kind === 'image')
          yield* ofPicture(
            mark.alt ?? '',
            mark.address ?? '',
            placeOfAlt(mark, passage, release),
            passage.field,
          );
      }
    }
    for (const passage of fields) {
      const { field = '', text } = passage;
      const index = /^photos\.(\d+)\.alt$/.exec(field)?.[1];
      if (index !== undefined)
        yield* ofPicture(text, release.data.photos?.[Number(index)]?.file ?? '', passage.place(), field);
    }
    for (const { words, place, field } of leftOpenInFields(release)) yield found(words, place, field);
    const { source, body } = release;
    if (body.children.length === 0 || !source.text.includes('<')) return;
    for (const { words, place } of openTags(release, placerOf(source))) yield found(words, place);
  },
};

/** Whether a passage has anything to fill in, or a picture. */
function mayConcern(passage: Passage, prose: Prose): boolean {
  return (
    passage.marks.length > 0 || leftOpenIn(passage, prose).length > 0 || pictureName(passage) !== undefined
  );
}

function found(words: string, place: Place | undefined, field?: string): Finding {
  return {
    reason: `${quoted(words)} was to be filled in.`,
    ...(place && { place }),
    ...(field && { field }),
    actual: words,
    note: 'Put in what is meant, or leave the sentence out.',
  };
}

function unplaced(passage: Passage, { start, end }: Range): Finding {
  const words = passage.text.slice(start, end);
  const place = passage.place(start, end);
  return {
    reason: `${quoted(words)} is the name of a picture, where the picture was to stand.`,
    ...(place && { place }),
    actual: words,
    note: 'Put the picture here, or take the line out.',
  };
}

function* ofPicture(alt: string, file: string, place: Place | undefined, field?: string): Iterable<Finding> {
  const kind = emptyAlt(alt, file);
  if (!kind) return;
  yield {
    reason:
      kind === 'file'
        ? `The description of the picture, ${quoted(alt)}, is the name of a file.`
        : `The description of the picture, ${quoted(alt)}, is what a program puts where there is none.`,
    ...(place && { place }),
    ...(field && { field }),
    actual: alt,
    note: 'Say what the picture shows: people who cannot see it hear these words.',
  };
}

function placeOfAlt(
  { node, alt = '', start }: Mark,
  passage: Passage,
  { source }: Release,
): Place | undefined {
  const point = passage.place(start, start);
  // In a field, positions count from its own beginning.
  const offset = passage.field ? undefined : (node?.position?.start.offset ?? point?.start.offset);
  if (offset === undefined) return point;
  const from = node ? offset : source.text.lastIndexOf('<img', offset);
  const at = source.text.indexOf(alt, Math.max(0, from));
  const within = from >= 0 && at >= 0 && at < from + 500;
  return within ? placerOf(source)({ start: at, end: at + alt.length }) : point;
}

/** Whether letters are the short form of a name that the text gives: “Tea Board of Assam (TBA)”. */
function isIntroduced(letters: string, passages: readonly Passage[]): boolean {
  const [first = '', ...rest] = letters;
  const words = rest.map((letter) => `(?:\\p{L}+ ){0,2}?${letter}[\\p{L}’'-]+ ?`).join('');
  const given = new RegExp(`${first}[\\p{L}’'-]+ ${words}[(（]["“]?${letters}["”]?[)）]`, 'u');
  return passages.some(({ text }) => text.includes(`${letters})`) && given.test(text));
}
