import { addressLength } from '../../language/address.ts';
import { matches } from '../../language/matches.ts';
import { misbegun } from '../address/beginning.ts';
import { quoted } from '../field-words.ts';
import type { Passage } from '../prose/passage.ts';
import { has, sign } from '../prose/signs.ts';
import type { BrokenWords } from './broken-link.ts';
import { brokenMarkup } from './broken-markup.ts';
import { isCode, outsideLinks } from './free-words.ts';

/** An address has one of them, or its “www”, and so has a link. */
const anyPart = sign.slash | sign.colon | sign.blank | sign.angle | sign.semicolon;
const broken = /\/\/|:\s?[/\\]|https?[:;]|www\s?\.\s|\] ?\(|\)\[|<a\s|<www\./i;
const split =
  /(?<![\w/.:@-])(?:https?(?:\s+:\/\/|:\s+\/\/|:\/\s+\/|:\/\/\s+)(?=[\w-]+\.\w)|(?:https?:\/\/)?www(?:\s+\.|\.\s+)(?=[a-z0-9-]+\.[a-z]{2}))[^\s<>"“”]+/gi;
const misspelt =
  /(?<![\w/.:@-])[a-z]{3,8}(?:[;.,]*[:/\\][:;/\\]+|:)(?=www\.|[a-z0-9-]+\.[a-z])[^\s<>()"“”]+/gi;

/** Whether a passage may have an address or a link that is broken. */
export function mayBreak(passage: Passage): boolean {
  return (has(passage, anyPart) || /www/i.test(passage.text)) && broken.test(passage.text);
}

/** What in a passage was meant to be a link and is printed as it stands. `text` is the file's. */
export function brokenWords(passage: Passage, text: string): readonly BrokenWords[] {
  const found = [...brokenMarkup(passage, text), ...brokenAddresses(passage)];
  let told = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const first = start >= told;
      if (first) told = end;
      return first;
    });
}

function* brokenAddresses(passage: Passage): Iterable<BrokenWords> {
  for (const { 0: words, index } of matches(passage.text, split)) {
    if (isCode(passage, index)) continue;
    const address = words.slice(0, addressLength(words));
    const instead = address.replace(/\s+/g, '');
    const end = index + address.length;
    yield {
      start: index,
      end,
      reason: `The web address ${quoted(address)} has a space in it.`,
      note: 'It ends where the space is, and leads nowhere.',
      instead,
      safe: true,
      edit: passage.edit(index, end, instead),
    };
  }
  for (const { 0: words, index } of outsideLinks(passage, misspelt)) {
    const address = words.slice(0, addressLength(words));
    const problem = misbegun(address);
    if (!problem) continue;
    const end = index + address.length;
    const edit = problem.instead === undefined ? undefined : passage.edit(index, end, problem.instead);
    yield { start: index, end, ...problem, edit };
  }
}
