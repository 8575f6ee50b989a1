import { domainToASCII, domainToUnicode } from 'node:url';

/** A part of a host that reads like another. */
export interface LookAlike {
  /** As a reader sees it. */
  readonly host: string;
  /** As the network knows it: ASCII, `xn--` before what is not. */
  readonly punycode: string;
  /** The letters that stand out, each once, and the script they are of. */
  readonly letters: readonly string[];
  readonly script: string;
}

// Scripts whose letters pass for Latin ones. Chinese, Japanese and Korean beside Latin is everyday writing:
// https://www.unicode.org/reports/tr39/#Restriction_Level_Detection (highly restrictive).
const scripts = [
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
  ['Cherokee', /\p{Script=Cherokee}/gu],
] as const;
const latin = /\p{Script=Latin}/u;

/** Letters with which a whole name can be written that reads as Latin: https://www.unicode.org/Public/security/. */
const twins = /^[асԁеһіјӏорԛѕԝхуьν0-9-]+$/u;
/** Ends of names under which a name in Cyrillic or Greek is at home. */
const atHome = /\.(?:ru|su|ua|by|bg|rs|mk|me|ba|kz|kg|uz|tj|mn|md|gr|cy|eu|am|ge|az)$/;

/** Whether a host, or an address that has one, holds anything that a name can hide behind: it is not ASCII or written so. */
export function mayLookAlike(host: string): boolean {
  return /[^\0-\x7f]|xn--/i.test(host);
}

/** What of a host pretends to be other letters; `undefined` where nothing does. */
export function lookAlike(host: string): LookAlike | undefined {
  if (!mayLookAlike(host)) return undefined;
  const read = domainToUnicode(host) || host;
  for (const label of read.split('.')) {
    for (const [script, letter] of scripts) {
      const letters = label.match(letter);
      if (!letters) continue;
      const mixed = latin.test(label);
      const disguised = twins.test(label) && /\.[a-z]+$/.test(read) && !atHome.test(read);
      if (!mixed && !disguised) continue;
      return { host: read, punycode: domainToASCII(host) || host, letters: [...new Set(letters)], script };
    }
  }
  return undefined;
}
