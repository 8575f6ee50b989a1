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
