import { primaryLanguage } from '../../language/primary.ts';
import { westernCharacter } from '../../language/western.ts';
import type { Edit, Finding } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { type Broken, brokenIn } from '../characters/broken-characters.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { having } from '../prose/having.ts';
import type { Passage } from '../prose/passage.ts';
import { plainText } from '../prose/plain.ts';
import { proseOf } from '../prose/prose.ts';
import { sign } from '../prose/signs.ts';
import type { ReleaseRule } from '../rule.ts';

export const characterBroken: ReleaseRule = {
  id: 'character-broken',
  severity: 'error',
  summary: 'Publish no letters that broke on the way.',
  reason:
    'Apostrophes, accents and dashes break when a text passes through a program that reads it in another encoding, or that escapes it twice. Readers see “â€™” or “&amp;amp;” where a plain sign was meant, and doubt the rest.',
  good: [
    release`
      ---
      title: “Café am Meer” opens & serves
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The café’s doors open at 10 °C. “Je l’ai aimé…” said a guest. R&amp;D; fish &amp; chips. Why?
    `,
  ],
  bad: [
    release`
      ---
      title: Harbour café opens
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The cafÃ©â€™s doors open at 9&amp;nbsp;a.m. on 21 September; don?t miss it.
    `,
  ],
  *check(release) {
    const prose = proseOf(release);
    const language = primaryLanguage(prose.lang);
    for (const passage of having(prose.all, maybeBroken)) {
      for (const broken of brokenIn(plainText(passage), passage.signs, language)) {
        yield findingOf(broken, passage, release.source.text);
      }
    }
  },
};

const maybeBroken = sign.ampersand | sign.question | sign.foreign;

const notes: Readonly<Record<Broken['kind'], string>> = {
  mojibake: 'The text was read in the wrong encoding on its way here.',
  lost: 'It stands for a character that could not be read; look that up where the text came from.',
  private: 'It is a sign of one font only, and a box or nothing elsewhere; write a sign that every font has.',
  control: 'It comes from an old Windows program; in a browser nothing is seen of it.',
  question:
    'An apostrophe or a letter with an accent was there before the text was saved in another encoding.',
  reference: 'The sign was escaped twice, or stands where it is not read.',
};

function findingOf(told: Broken, passage: Passage, source: string): Finding {
  const { start, end } = told;
  const place = passage.place(start, end);
  const broken = place ? withNumber(told, source.slice(place.start.offset, place.end.offset)) : told;
  const { meant, sure } = broken;
  const edit = place && meant !== undefined ? editFor(broken, passage, place, source) : undefined;
  const title = meant?.trim() ? `write ${quoted(meant)}` : meant ? 'write a space' : 'take it out';
  return {
    reason: reasonOf(broken, passage.text),
    ...(place && { place }),
    ...(passage.field && { field: passage.field }),
    actual: passage.text.slice(start, end),
    ...(meant?.trim() && { expected: [meant] }),
    note: notes[broken.kind],
    ...(edit && { fix: { title, edits: [edit], safe: sure === true } }),
  };
}

/** `&#146;` is an apostrophe in Windows-1252, and nothing in Unicode. */
function withNumber(broken: Broken, written: string): Broken {
  const code = Number(/^&#(1[2-5]\d);$/.exec(written)?.[1]);
  const meant = code > 127 && code < 160 ? westernCharacter(code) : '';
  return broken.kind === 'lost' && /[^\x80-\x9f]/.test(meant)
    ? { ...broken, kind: 'control', meant, sure: true }
    : broken;
}

function reasonOf({ kind, start, end, meant }: Broken, text: string): string {
  const broken = quoted(text.slice(start, end));
  switch (kind) {
    case 'mojibake':
      return `${broken} stands here for ${meant?.trim() ? quoted(meant) : meant === undefined ? 'another character' : 'a space'}.`;
    case 'reference':
      return `Readers see ${broken} here${meant?.trim() ? `, not ${quoted(meant)}` : ' in place of a space'}.`;
    case 'question':
      return `A question mark stands within the word ${quoted(wordAround(text, start, end))}.`;
    default:
      return `A character of ${quoted(wordAround(text, start, end))} is broken.`;
  }
}

function wordAround(text: string, start: number, end: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 30))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** The change that writes what was meant, if it can be told that nothing else stands there. */
function editFor(
  { kind, start, end, meant = '' }: Broken,
  passage: Passage,
  place: Place,
  source: string,
): Edit | undefined {
  const seen = passage.text.slice(start, end);
  const range = { start: place.start.offset, end: place.end.offset };
  const written = source.slice(range.start, range.end);
  const isReference = kind === 'reference';
  if (written !== seen && !(isReference ? escaped : numeric).test(written)) return undefined;
  if (!isReference) return { ...range, text: meant };
  const before = source.charAt(range.start - 1);
  if (passage.kind === 'field') {
    // Quotation marks and signs that YAML reads are left to people.
    return start === 0 || meant === before || /^[\s:#"']/.test(meant) ? undefined : { ...range, text: meant };
  }
  // In Markdown a reference is read, and some signs would mean something else without.
  const text = /[^\p{L}\p{N}’‘“”–—…©®™°•·£€¥]/u.test(meant) ? seen : meant;
  return { ...range, start: before === '\\' ? range.start - 1 : range.start, text };
}

const escaped = /^&(?:amp|#38|#x26);[#\w]+;$/i;
const numeric = /^&#\w+;$/;
