import { quoted } from '../field-words.ts';
import type { BrokenLink } from './broken-link.ts';
import type { Link } from './link.ts';

/** The rest of an address at the beginning of a line: an end that only a file has, or several parts of a path. */
const goesOn =
  /[ \t]*\r?\n[ \t>]*([a-z0-9%_-]+(?:\/[\w%.-]+){2,}\/?|[\w%-]+(?:\/[\w%-]+)*\.(?:pdf|html?|aspx?|php|jpe?g|png|docx?|xlsx?|pptx?))(?=[\s.,;:)]|$)/y;

/** An address in plain words that a line end cuts in two; `text` is the file's. */
export function brokenByLine(link: Link, text: string): BrokenLink | undefined {
  if (!/[/_=&?%-]$/.test(link.address)) return undefined;
  const { place, text: words } = link;
  if (!place) return undefined;
  goesOn.lastIndex = place.end.offset;
  const found = goesOn.exec(text);
  if (!found?.[1]) return undefined;
  const instead = words + found[1];
  const joined = link.rewrite(instead);
  return {
    reason: `The web address ${quoted(instead)} is broken by the end of a line.`,
    note: 'The link ends with the line, and leads to another page or to none.',
    instead,
    edit: joined && { ...joined, end: joined.end + found[0].length },
  };
}
