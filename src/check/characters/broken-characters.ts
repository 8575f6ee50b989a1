import { decodeReference, references } from '../../language/character-references.ts';
import { matches } from '../../language/matches.ts';
import { westernCharacter } from '../../language/western.ts';
import type { Range } from '../prose/passage.ts';
import { sign } from '../prose/signs.ts';
import { maybeMojibake, mojibakeIn } from './mojibake.ts';

/** Characters that did not survive the way from one program to another. */
export interface Broken extends Range {
  readonly kind: 'mojibake' | 'lost' | 'private' | 'control' | 'question' | 'reference';
  /** What stood there first, where it can be told. */
  readonly meant?: string;
  /** Nothing else can have stood there. */
  readonly sure?: true;
}

const none: readonly Broken[] = [];

/** The broken characters of a text in which code and addresses are covered, and that has these signs; in order. */
export function brokenIn(text: string, signs: number, language: string): readonly Broken[] {
  const isForeign = (signs & sign.foreign) !== 0;
  const mayBeRead = isForeign && maybeMojibake(text);
  if (!mayBeRead && (signs & (sign.ampersand | sign.question | sign.broken)) === 0) return none;
  const found: Broken[] = [];
  if (text.includes('&')) for (const broken of escapedTwice(text)) found.push(broken);
  if (text.includes('?')) for (const broken of questionMarks(text, language)) found.push(broken);
  for (const { meant, ...range } of mayBeRead ? mojibakeIn(text) : []) {
    found.push({ ...range, kind: 'mojibake', ...(meant === undefined ? {} : { meant, sure: true }) });
  }
  if ((signs & sign.broken) === 0 || !anySingle.test(text)) return found;
  const isFree = ({ start, end }: Range) => found.every((other) => other.end <= start || other.start >= end);
  for (const broken of single(text)) if (isFree(broken)) found.push(broken);
  return found.sort((a, b) => a.start - b.start);
}

const singles =
  /\ufffd+|[\ue000-\uf8ff]+|[\udb80-\udbff][\udc00-\udfff]|[\x80-\x9f]+|(?:锟斤拷)+|鈥.|(?:[縺繧繝繹].){2,}/g;
const anySingle = /[\ufffd\ue000-\uf8ff\udb80-\udbff\x80-\x9f锟鈥縺繧繝繹]/;
const apostrophe = /^(?:s|t|d|m|re|ve|ll)(?!\p{L})/iu;

function* single(text: string): Iterable<Broken> {
  for (const { 0: run, index } of matches(text, singles)) {
    const range = { start: index, end: index + run.length };
    if (/^[\x80-\x9f]/.test(run)) {
      // The numbers of Windows-1252, which Markdown takes for those of Unicode.
      const meant = Array.from(run, (character) => westernCharacter(character.charCodeAt(0))).join('');
      const told = !/[\x80-\x9f]/.test(meant) && run !== '\x85';
      yield { ...range, kind: 'control', ...(told && { meant, sure: true }) };
    } else if (/^[\ue000-\uf8ff\udb80-\udbff]/.test(run)) {
      // The bullet of the font Symbol.
      yield { ...range, kind: 'private', ...(run === '\uf0b7' && { meant: '•' }) };
    } else if (
      run === '\ufffd' &&
      apostrophe.test(text.slice(range.end, range.end + 3)) &&
      /\p{L}/u.test(text.charAt(index - 1))
    )
      yield { ...range, kind: 'lost', meant: '’' };
    else yield { ...range, kind: run.startsWith('\ufffd') ? 'lost' : 'mojibake' };
  }
}

/** A question mark within a word, where an apostrophe or an accent was: “don?t”. Not in what may be code or an address. */
function* questionMarks(text: string, language: string): Iterable<Broken> {
  for (const { index } of matches(text, /(?<=\p{L})\?(?=\p{Ll})/gu)) {
    const before = /[^\s]*$/.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? '';
    const after = /^[^\s]*/.exec(text.slice(index + 1, index + 31))?.[0] ?? '';
    if (
      !/^[(“"‘'«¿]*[\p{Script=Latin}\p{M}’'-]+$/u.test(before) ||
      !/^[\p{Script=Latin}\p{M}’'-]+[.,;:!?)”"’»]*$/u.test(after)
    )
      continue;
    // Two words, and no blank between them: “Really?yes”.
    if (before.length > 3 && after.length > 2 && !apostrophe.test(after)) continue;
    const isApostrophe =
      language === 'en'
        ? apostrophe.test(after)
        : /^(?:fr|it|ca)$/.test(language) && /(?:^|qu|dell|nell|all|un)[ldjnmtsc]?$/iu.test(before);
    yield { start: index, end: index + 1, kind: 'question', ...(isApostrophe && { meant: '’' }) };
  }
}

/** A reference of HTML that the reader sees letter by letter: it was escaped twice, or stands where none is read. */
function* escapedTwice(text: string): Iterable<Broken> {
  for (const { 0: reference, index } of matches(text, references)) {
    const meant = decodeReference(reference);
    if (meant === undefined || meant === '\ufffd') continue;
    yield { start: index, end: index + reference.length, kind: 'reference', meant, sure: true };
  }
}
