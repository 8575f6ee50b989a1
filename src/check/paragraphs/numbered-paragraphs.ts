import type { Edit } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Release } from '../../model/release.ts';
import { hanNumber } from '../prose/han-numerals.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import { has, sign } from '../prose/signs.ts';

/** A paragraph that begins with its number, written by hand: “12 The Ministry …”, “12. …”, “(12) …”, “十二、…”. */
export interface Numbered {
  readonly number: number;
  /** The number as written. */
  readonly written: string;
  place(): Place | undefined;
  /** A change of the file that puts another number there. */
  renumber(number: number): Edit | undefined;
  /** Whether it is a paragraph’s number whatever stands around it. */
  readonly sure: boolean;
}

/** A place where the count of paragraphs does not go on by one. */
export interface Slip {
  readonly from: Numbered;
  readonly to: Numbered;
  /** `to` and those that are counted on from it. */
  readonly rest: readonly Numbered[];
  /** They are items of a list of Markdown, which prints numbers of its own. */
  readonly printed?: number;
}

/** Marks that only a number of a list has. */
const marked =
  /^\s*(?:[(（]\s?(?<figures>\d{1,2})\s?[)）]|(?<open>[(（]?)(?<han>[一二三四五六七八九十]{1,3})(?<close>、|[)）]))/u;
const numbered = /^\s*(\d{1,2})([.)]?)[\s\u3000]+(?=[^\s\p{Ll}])/u;
/** What may also be “3 Pilots …”, but not “30 June 2023” or “14 150 shops”. */
const sure = /^\s*\d+[.)]?\s+(?!\p{Lu}\p{L}+\.?,? \d{4})[“"‘«「（(]?[\p{Lu}\p{Lo}]/u;
/** How far a count may be off to be told from one that begins elsewhere. */
const furthest = 3;

/** Gaps and repeats in the count of a release's paragraphs. A count that begins again at 1 is another. */
export function slipsIn(release: Release): Slip[] {
  const slips: Slip[] = [];
  const styles = new Map<string, Numbered[]>();
  for (const passage of proseOf(release).body) {
    const { kind, inside } = passage;
    if (!(kind === 'paragraph' || kind === 'heading') || inside.has('list') || inside.has('table')) continue;
    if (!has(passage, sign.digit | sign.eastern)) continue;
    const one = markedIn(passage) ?? (kind === 'heading' ? undefined : numberedIn(passage));
    if (!one) continue;
    // Headings have a count of their own, and those of each level.
    const key = kind === 'heading' ? `${one.sign} ${passage.depth}` : one.sign;
    const style = styles.get(key);
    if (style) style.push(one);
    else styles.set(key, [one]);
  }
  const stands = elsewhereIn(release);
  for (const [style, paragraphs] of styles) {
    const [sign = ''] = style.split(' ');
    const isMarked = sign.length > 1;
    for (const slip of slipsOf(paragraphs, isMarked ? 3 : 4)) {
      if (!isMarked || isLeftOut(slip, (number) => stands(number, sign))) slips.push(slip);
    }
  }
  return slips;
}

/** One whose place is looked for only when it is asked. */
class Signed implements Numbered {
  readonly sign: string;
  readonly written: string;
  readonly number: number;
  readonly sure: boolean;
  readonly #passage: Passage;

  constructor(passage: Passage, sign: string, written: string, number: number, sure: boolean) {
    this.sign = sign;
    this.written = written;
    this.number = number;
    this.sure = sure;
    this.#passage = passage;
  }

  place(): Place | undefined {
    return this.#passage.place(0, this.#start + this.written.length);
  }

  renumber(number: number): Edit | undefined {
    const start = this.#start;
    const text = /^\d/.test(this.written) ? String(number) : inHan(number);
    return this.#passage.edit(start, start + this.written.length, text);
  }

  get #start(): number {
    return this.#passage.text.indexOf(this.written);
  }
}

function numberedIn(passage: Passage): Signed | undefined {
  const [, written = '', sign = ''] = numbered.exec(passage.text) ?? [];
  if (written === '') return undefined;
  return new Signed(passage, sign, written, Number(written), sure.test(passage.text));
}

function markedIn(passage: Passage): Signed | undefined {
  const { figures, han, open = '', close = '' } = marked.exec(passage.text)?.groups ?? {};
  if (figures) return new Signed(passage, '(1)', figures, Number(figures), true);
  if (!han || (open === '') !== (close === '、')) return undefined;
  const number = hanNumber(han);
  return number === undefined ? undefined : new Signed(passage, open ? '(一)' : '一、', han, number, true);
}

const digits = '〇一二三四五六七八九';

function inHan(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens > 1 ? digits.charAt(tens) : ''}十`;
  return ten + (number % 10 === 0 ? '' : digits.charAt(number % 10));
}

/** Tells whether a number stands in a line of its own or within a paragraph: as a heading, say. */
function elsewhereIn(release: Release): (number: number, sign: string) => boolean {
  const known = new Map<string, boolean>();
  return (number, sign) => {
    const label = sign === '(1)' ? `[(（]\\s?${number}\\s?[)）]` : `${inHan(number)}[、)）]`;
    let stands = known.get(label);
    if (stands === undefined) {
      const pattern = new RegExp(label, 'u');
      stands = proseOf(release).body.some(({ text }) => pattern.test(text));
      known.set(label, stands);
    }
    return stands;
  };
}

function isLeftOut({ from, to }: Slip, stands: (number: number) => boolean): boolean {
  for (let number = from.number + 1; number < to.number; number++) if (stands(number)) return false;
  return true;
}

function slipsOf(paragraphs: readonly Numbered[], least: number): Slip[] {
  const slips: Slip[] = [];
  let run: Numbered[] = [];
  for (const [at, one] of paragraphs.entries()) {
    const last = run.at(-1);
    if (one.number !== (last?.number ?? 0) + 1 && !one.sure) continue;
    if (!last || one.number === 1) {
      // The first paragraph often has no number.
      run = one.number <= 2 ? [one] : [];
      continue;
    }
    const step = one.number - last.number;
    if (step === 1) {
      run.push(one);
      continue;
    }
    if (step < 0) {
      run = one.number === 2 ? [one] : [];
      continue;
    }
    if (step > furthest) continue;
    // The one before was counted too far, as has been told.
    if (step === 0 && slips.at(-1)?.to === last && run.at(-2)?.number === last.number - 2) {
      run.push(one);
      continue;
    }
    const rest = countedOn(paragraphs.slice(at));
    const counted = run.length + rest.length;
    const isCount =
      counted >= (step === 0 ? 4 : least) && (rest.length >= 2 || run.length >= Math.min(3, least - 1));
    if (isCount) slips.push({ from: last, to: one, rest });
    run.push(one);
  }
  return slips;
}

/** The first and those after it that go on by one. */
function countedOn(paragraphs: readonly Numbered[]): Numbered[] {
  const found: Numbered[] = [];
  for (const one of paragraphs) {
    const last = found.at(-1);
    if (last && one.number !== last.number + 1) break;
    found.push(one);
  }
  return found;
}
