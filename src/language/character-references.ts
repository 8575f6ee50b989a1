import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Named references for characters that an address's scheme is made of, and for those that browsers drop from it. */
const named: Readonly<Record<string, string>> = {
  'Tab;': '\t',
  'NewLine;': '\n',
  'colon;': ':',
  'period;': '.',
  'plus;': '+',
  'sol;': '/',
  'num;': '#',
  'quest;': '?',
  'amp;': '&',
  amp: '&',
};

/**
 * An attribute's value with the references read that bear on where a link leads; others stay as written.
 * https://html.spec.whatwg.org/#character-reference-state
 */
export function readReferences(value: string): string {
  return value.replace(
    /&(?:#x([0-9a-f]+);?|#([0-9]+);?|([a-z]+;|amp))/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return named[name] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}

/** A character reference of HTML or Markdown, semicolon included. */
export const references = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi;

/** The characters that a reference such as `&amp;` or `&#x2014;` stands for; `undefined` where it is none. */
export function decodeReference(reference: string): string | undefined {
  const body = reference.slice(1, -1);
  if (!body.startsWith('#')) return decodeNamedCharacterReference(body) || undefined;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  // Markdown reads the numbers of Windows-1252 as the control characters they are in Unicode, and drops them.
  const isControl = code > 0x7e && code < 0xa0;
  return code > 0 && code <= 0x10ffff && !isControl && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : '\ufffd';
}
