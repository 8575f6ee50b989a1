import { addressLength } from '../../language/address.ts';
import { quoted } from '../field-words.ts';
import { asShown, type Malformation, sure } from './malformation.ts';

/** Words that end in a dot of their own, in the name of a page. */
const abbreviated =
  /(?:^|[^A-Za-z])(?:[A-Z]|[Ii]nc|[JjSs]r|[Cc]o|[Ll]td|[Cc]orp|[DMS][rst]|Mrs|vs|etc|[Bb]ros|No)\.$/;
const blanks = /(?:%20|%c2%a0|%e2%80%8b|%0a|%0d|\s)+$/i;

const closing = /[)\]}>]+$/;

/** What is wrong with the end of a web address, or within it behind its host. */
export function misended(address: string): Malformation | undefined {
  const said = quoted(address);
  const blank = blanks.exec(address)?.[0];
  if (blank) {
    return {
      reason: `The web address ${said} has a space at its end.`,
      note: 'It came with the address when it was copied, and many sites do not find the page then.',
      ...sure(address.slice(0, -blank.length)),
    };
  }
  const tail = swallowed(address);
  // With words after it, it may stand in the name of a page.
  const words = /[\p{L}\p{N}]/u.test(tail);
  if (tail !== '' && !words) {
    return {
      reason: `The web address ${said} ends in ${quoted(tail)}.`,
      note: 'It belongs to the sentence, not to the address.',
      instead: address.slice(0, -tail.length),
    };
  }
  if (/\s/.test(address)) {
    return {
      reason: `The web address ${said} has a space in it.`,
      note: 'Mail programs and wires end it there. A space is written “%20”.',
      ...sure(address.replace(/\s/g, '%20')),
    };
  }
  if (/^[^?#]*\\/.test(address)) {
    return {
      reason: `The web address ${said} has a “\\” in it.`,
      note: 'The parts of an address are set apart by “/”.',
      ...sure(address.replaceAll('\\', '/')),
    };
  }
  return URL.canParse(address) ? undefined : { reason: `${said} is not a web address.`, note: asShown };
}

/** What stands at the end of an address and does not belong to it. */
function swallowed(address: string): string {
  const tail = address.slice(addressLength(address));
  const closed = closing.exec(address)?.[0] ?? '';
  if (closed && address.split(/[([{<]/).length < address.split(/[)\]}>]/).length) return closed;
  // A query may be empty, and pages of marks in a row are common.
  if (/^(?:[?!*_~]+|\.{2,}|…)$/.test(tail)) return '';
  if (tail === '.' && abbreviated.test(address)) return '';
  // A stretch in full-width brackets may be the name of a page.
  return /^[（【「『《〈].*[）】」』》〉]$/.test(tail) ? '' : tail;
}
