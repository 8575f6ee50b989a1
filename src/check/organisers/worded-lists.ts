import { once } from '../prose/once.ts';
import { isOrganisation, type Named, type Sentence } from './clauses.ts';
import { matchAt } from './match-at.ts';
import { nameWords } from './wording.ts';
import type { Wording } from './wordings.ts';

interface Patterns {
  readonly between: RegExp;
  readonly and: RegExp;
  readonly name: RegExp;
  readonly kind: RegExp;
}

const apart = '[\\s,;:*“”„«»"]|\\([^()]{0,200}\\)';

const patternsOf = once(({ lead, and, link, adjective, kind, never = '(?!)' }: Wording): Patterns => {
  // The end of a word may be all of it, with a capital.
  const ends = kind.replaceAll('$', '').replace(/(?<=[|:])\p{Ll}/gu, (one) => `[${one.toUpperCase()}${one}]`);
  const kinds = kind.endsWith('$') ? `\\p{L}*(?:${ends})(?!\\p{L})` : `(?:${kind})`;
  const word = `(?!(?:${never})(?!\\p{L}))[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}&./-]*(?:[’'](?!\\s)[\\p{L}\\p{M}]+)?`;
  const small = `(?:${adjective})(?![\\p{L}’'])`;
  const joint = `(?:${link})(?:\\s|(?<=[’']))`;
  return {
    // An article that has no apostrophe ends with a blank.
    between: new RegExp(`(?:${apart}|(?:${and})(?=\\s)|(?:${lead})(?:(?=\\s)|(?<=[’'])))*`, 'iuy'),
    and: new RegExp(`(?<!\\p{L})(?:${and})(?!\\p{L})`, 'iu'),
    name: new RegExp(
      `${word}(?:\\s(?:${word}|${small}|${joint}(?:${word}|\\p{Ll}[\\p{L}-]{2,}(?!\\p{L}))|(?:${and})\\s(?!(?:${joint})?${kinds})(?:(?:${joint})?${word}|${joint}\\p{Ll}[\\p{L}-]{2,}(?!\\p{L}))))*`,
      'uy',
    ),
    kind: new RegExp(kind.endsWith('$') ? kind : `^(?:${kind})`, kind.endsWith('$') ? 'iu' : 'u'),
  };
});

/**
 * Organisations one after another, up to the first word that is no part of a list, but not beyond `stop`; `end` is that
 * of the last name. Names of no organisation, such as those of persons, are passed over.
 */
export function readList(
  { text, mentions }: Sentence,
  from: number,
  stop: number,
  wording: Wording,
): { named: Named[]; end: number } {
  const { between, and, name, kind } = patternsOf(wording);
  const named: Named[] = [];
  let at = from;
  let closed = false;
  for (let first = true; ; first = false) {
    const gap = matchAt(between, text, at);
    if (at + gap.length >= stop) break;
    const last = and.test(gap);
    // The last of several comes after “and”; what follows a comma then is no part of the list.
    if (!first && !last && (closed || !/[,;]/.test(gap))) break;
    closed ||= last;
    at += gap.length;
    const next = mentions.find((mention) => mention.start >= at && mention.end <= stop);
    const words =
      next?.start === at
        ? ''
        : matchAt(name, text, at)
            .slice(0, stop - at)
            .trimEnd();
    if (next && (next.start === at || next.start < at + words.length)) {
      // A branch or an office of it counts as the organisation itself.
      named.push({ start: next.start, end: next.end, organisation: next.organisation });
      at = next.end;
      continue;
    }
    if (!words) break;
    const bare = words.replace(/[.,;:/]+$/, '');
    if (isBody(bare, kind) || isOrganisation(bare, false)) named.push({ start: at, end: at + bare.length });
    at += words.length;
  }
  return { named, end: at };
}

/** A name of two words and more with one that tells its kind. */
function isBody(words: string, kind: RegExp): boolean {
  const parts = nameWords(words).filter((word) => word.length > 3);
  const [first = ''] = words.split(/\s/);
  return (
    parts.length >= 2 &&
    (kind.test(first) || (kind.source.endsWith('$') && parts.some((one) => kind.test(one))))
  );
}
