import { matches } from '../../language/matches.ts';
import { none, type Slip } from './slip.ts';

/** A blank inside a bracket. */
export function bracketSpaces(text: string): readonly Slip[] {
  if (!text.includes('( ') && !text.includes(' )')) return none;
  const slips: Slip[] = [];
  for (const { 0: found, index } of matches(
    text,
    /\( (?=[A-Za-z\u00c0-\u052f]{2})| \)(?<=[A-Za-z\u00c0-\u052f]{2}..)/g,
  )) {
    const at = found.startsWith('(') ? index + 1 : index;
    slips.push({
      kind: 'bracket',
      ...{ start: index, end: index + 2, expected: [found.trim()], sure: true },
      change: { start: at, end: at + 1, text: '' },
    });
  }
  return slips;
}

/** Languages that set words apart and join none to a bracket. */
const apartWords = new Set('en fr es it pt ca ro pl cs ru uk id ms'.split(' '));

/**
 * No blank behind a bracket: “the pier (Gate 3)opens”, “the café (2 High Street)(closed since May)”. What begins within a
 * word, as “(re)opens” and “cup(s)” do, and a number alone, as in “(2)methyl” and “3(1)(a)”, belong to it.
 */
export function gluedBrackets(text: string, language: string): readonly Slip[] {
  if (!apartWords.has(language) || !text.includes(')')) return none;
  const slips: Slip[] = [];
  for (const { 0: found, 1: word = '', index } of matches(
    text,
    /\)(\p{Ll}{2,}(?=[\s,.;:]|$)|\((?=[^()]*\p{L}{2}[^()]*\s[^()]*\)))/gu,
  )) {
    const within =
      /(?:^|\s)\(([^()]*[\p{L}\d])$/u.exec(text.slice(Math.max(0, index - 120), index))?.[1] ?? '';
    if (word === '(' ? !/\s/.test(within) : !/\s|\p{Lu}.*\p{Lu}/u.test(within)) continue;
    const from = /[\p{L}\p{N}]*$/u.exec(within)?.[0] ?? '';
    slips.push({
      kind: 'glued',
      ...{
        start: index - from.length,
        end: index + found.length,
        expected: [`${from}) ${word}`],
        sure: true,
      },
      change: { start: index + 1, end: index + 1, text: ' ' },
    });
  }
  return slips;
}
