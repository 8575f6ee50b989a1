import { matches } from '../../language/matches.ts';
import { quoted } from '../field-words.ts';
import type { Passage } from '../prose/passage.ts';
import type { BrokenLink, BrokenWords } from './broken-link.ts';
import { isCode } from './free-words.ts';
import type { Link } from './link.ts';

/** What is the wrong way round where Markdown sees no link. */
const patterns = [
  [/\((?<said>[^()\n]{1,100})\)\[(?<address>(?:https?:\/\/|www\.)[^\s\]]+)\]/gi, 'brackets'],
  [
    /\[(?<address>(?:https?:\/\/|www\.)[^\s\]]+)\]\((?<said>(?!https?:|www\.|mailto:)[^()\n]{1,100})\)/gi,
    'words and the address',
  ],
] as const;

/** Links in plain words whose brackets or parts are the wrong way round. */
export function* turnedIn(passage: Passage): Iterable<BrokenWords> {
  for (const [pattern, what] of patterns) {
    for (const { 0: whole, index, groups } of matches(passage.text, pattern)) {
      if (isCode(passage, index)) continue;
      const [end, instead] = [index + whole.length, `[${groups?.said}](${groups?.address})`];
      const edit = passage.edit(index, end, instead);
      yield { start: index, end, ...turned(what, whole), instead, edit };
    }
  }
}

/** A link to a single word, which Markdown takes for an address, by the address that was meant. */
export function turnedLink(link: Link): BrokenLink | undefined {
  const { kind, address, text } = link;
  if (kind !== 'link' || !/^(?:https?:\/\/|www\.)\S+$/i.test(text) || !/^[\p{L}\p{N}-]+$/u.test(address))
    return undefined;
  const instead = `[${address}](${text})`;
  return {
    ...turned('words and the address', `[${text}](${address})`),
    instead,
    edit: link.rewrite(instead),
  };
}

function turned(what: string, link: string) {
  return {
    reason: `The ${what} of the link ${quoted(link)} are the wrong way round.`,
    note: 'The words stand between square brackets, the address between round ones.',
  };
}
