import type { Range } from '../../model/place.ts';
import type { Link } from './link.ts';

/**
 * Where the address of a link, a picture or a definition of Markdown stands in the text; `undefined` where it has none
 * or cannot be found. `words` is the range of what stands between the square brackets.
 */
export function destinationRange(
  type: string,
  text: string,
  whole: Range,
  words: Range | undefined,
): Range | undefined {
  switch (type) {
    case 'link': {
      if (text[whole.start] === '<') return { start: whole.start + 1, end: whole.end - 1 };
      if (text[whole.start] !== '[') return whole;
      return after('](', words?.end ?? whole.start, text, whole);
    }
    case 'definition':
      return after(']:', whole.start, text, whole);
    case 'image': {
      const at = text.slice(whole.start, whole.end).lastIndexOf('](');
      return at < 0 ? undefined : after('](', whole.start + at, text, whole);
    }
    default:
      return undefined;
  }
}

function after(sign: string, from: number, text: string, whole: Range): Range | undefined {
  const at = text.indexOf(sign, from);
  if (at < 0 || at >= whole.end) return undefined;
  let start = at + sign.length;
  while (start < whole.end && isBlank(text, start)) start++;
  const pointed = text[start] === '<';
  if (pointed) start++;
  let end = start;
  for (let open = 0; end < whole.end; end++) {
    const character = text[end];
    if (character === '\\') end++;
    else if (pointed ? character === '>' : isBlank(text, end)) break;
    else if (!pointed && character === '(') open++;
    else if (!pointed && character === ')' && open-- === 0) break;
  }
  return { start, end: Math.min(end, whole.end) };
}

/** Whether what stands at an index ends an address in Markdown: a blank, a control character, or nothing; wider blanks do not. */
function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return !(code > 0x20) || code === 0x7f;
}

/** An address as it is written in a link of a kind, before the character `next`. */
export function writtenIn(kind: Link['kind'], address: string, next: string): string {
  switch (kind) {
    case 'link':
    case 'definition':
    case 'picture':
      // In angle brackets only these two would end it.
      return next === '>' ? address.replace(/[<>]/g, encoded) : address.replace(/[\s()<>\\]/g, encoded);
    case 'html':
    case 'html-picture':
      return address.replaceAll('&', '&amp;').replace(/["'\s<>]/g, encoded);
    default:
      return address;
  }
}

function encoded(character: string): string {
  // The brackets are the two that `encodeURIComponent` leaves.
  return encodeURIComponent(character).replace('(', '%28').replace(')', '%29');
}
