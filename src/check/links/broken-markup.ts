import { addressLength } from '../../language/address.ts';
import { matches } from '../../language/matches.ts';
import type { Edit } from '../../model/diagnostic.ts';
import { quoted } from '../field-words.ts';
import type { Passage } from '../prose/passage.ts';
import type { BrokenWords } from './broken-link.ts';
import { isCode } from './free-words.ts';
import { turnedIn } from './turned.ts';

const link = /\[([^[\]\n]{1,200})\]( ?)\((\(?)(<?)((?:https?:\/|www\.|mailto:|file:\/)[^\s)<>]*)/gi;
const pointed = /<((?:https?:\/\/|www\.)[^\s<>]*)(>?)/gi;
const tag = /<a\s+href\s*=\s*["“”']?([^\s"'“”<>]*)/gi;
/** Labels that stand before an address in brackets without being its words. */
const labels = /^(?:\d+|[ivx]+|[a-z]|pdf|docx?|xlsx?|html?|sic|en|fr|de|es|zh)$/i;

/** Markdown and HTML of a link that is not read as such: not closed, with a space in the wrong place, the wrong way round. */
export function* brokenMarkup(passage: Passage, text: string): Iterable<BrokenWords> {
  const { text: words } = passage;
  const inCode = (index: number) => isCode(passage, index);
  for (const found of matches(words, link)) {
    if (!inCode(found.index) && !(found[2] && labels.test(found[1] ?? '')))
      yield unread(found, passage, text);
  }
  yield* turnedIn(passage);
  for (const { 1: address = '', 2: close, index } of matches(words, pointed)) {
    if (close || inCode(index)) continue;
    const end = index + 1 + address.length;
    const closed = /^[^<>]{1,100}>/.test(words.slice(end, end + 101));
    yield {
      start: index,
      end,
      reason: closed
        ? `The web address ${quoted(`<${address}`)} has a space in it.`
        : `The web address ${quoted(`<${address}`)} is not closed with “>”.`,
      note: 'It is printed with the “<” before it.',
    };
  }
  for (const { 0: whole, 1: address = '', index } of matches(words, tag)) {
    if (inCode(index)) continue;
    yield {
      start: index,
      end: index + whole.length,
      reason: `The link to ${quoted(address)} is printed as it stands, with its “<a”.`,
      note: 'A quotation mark or a “>” is missing in it, so that it is no link.',
    };
  }
}

function unread(found: RegExpExecArray, passage: Passage, text: string): BrokenWords {
  const [whole, , gap, twice, pointed, written = ''] = found;
  const after = passage.text.slice(found.index + whole.length, found.index + whole.length + 310);
  const start = found.index;
  const closing = /^>?\)/.exec(after)?.[0];
  if (closing !== undefined) {
    const end = start + whole.length + closing.length;
    const [reason, note] = twice
      ? [
          `A bracket too many opens the address of the link ${quoted(passage.text.slice(start, end))}.`,
          'So it is no link, and is printed with all its brackets. Take one “(” out.',
        ]
      : gap
        ? [
            `A space parts the words of the link from its address: ${quoted(passage.text.slice(start, end))}.`,
            'It is printed with all its brackets. Take the space out.',
          ]
        : [
            `The link ${quoted(passage.text.slice(start, end))} is printed with its brackets.`,
            'A “\\” before a bracket makes it a plain character.',
          ];
    return { start, end, reason, note, ...joined(passage, { start, end }, written, text) };
  }
  const [spaced] = pointed ? [] : (/^ [^()\n]{0,300}\)/.exec(after) ?? []);
  // Further words may be those of a sentence in brackets, unless they end like an address.
  if (spaced && /^\S*(?:[/_%]|\.[a-z]{2,5}$)/i.test(spaced.slice(0, -1).split(' ').at(-1) ?? '')) {
    const end = start + whole.length + spaced.length;
    const address = written + spaced.slice(0, -1);
    const [from, to] = [end - spaced.length - written.length, end - 1];
    const instead = address.replace(/:\/\/ +/, '://').replaceAll(' ', '%20');
    return {
      start,
      end,
      reason: `The web address ${quoted(address)} has a space in it.`,
      note: 'So it is no link, and is printed with its brackets.',
      instead,
      edit: passage.edit(from, to, instead),
    };
  }
  if (spaced) {
    const end = start + whole.length + spaced.length;
    return {
      start,
      end,
      reason: `The link ${quoted(passage.text.slice(start, end))} has a space within its round brackets.`,
      note: 'So it is no link, and is printed with its brackets. Only an address may stand there.',
    };
  }
  const end = start + whole.length - (written.length - addressLength(written));
  const edit = closedAt(passage, end);
  return {
    start,
    end,
    reason: `The link ${quoted(passage.text.slice(start, end))} is not closed with “)”.`,
    note: 'So it is no link, and is printed with its brackets.',
    edit,
  };
}

/** The link as Markdown, of the words as they are written. */
function joined(
  passage: Passage,
  range: { start: number; end: number },
  address: string,
  text: string,
): { instead?: string; edit?: Edit } {
  const place = passage.place(range.start, range.end);
  if (!place) return {};
  // A bracket's own backslash stands before the place of the bracket, or is a part of it.
  const from = text[place.start.offset - 1] === '\\' ? place.start.offset - 1 : place.start.offset;
  const written = text.slice(from, place.end.offset);
  const [, said] = /^\\?\[([\s\S]*?)\\?\]\s?\\?\(\(?/.exec(written) ?? [];
  if (said === undefined || !/\)$/.test(written)) return {};
  const instead = `[${said}](${address})`;
  return { instead, edit: { start: from, end: place.end.offset, text: instead } };
}

function closedAt(passage: Passage, end: number): Edit | undefined {
  const at = passage.place(end - 1, end)?.end.offset;
  return at === undefined ? undefined : { start: at, end: at, text: ')' };
}
