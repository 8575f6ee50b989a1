import type { Release } from '../model/release.ts';
import type { Passage } from './prose/passage.ts';
import { proseOf } from './prose/prose.ts';

/** A paragraph that begins with its number, written by hand: “12 The Ministry …”, “12. The Ministry …”. */
export interface Numbered {
  readonly passage: Passage;
  readonly number: number;
  /** Length of the number as written. */
  readonly width: number;
  /** Whether it is a paragraph’s number whatever stands around it. */
  readonly sure: boolean;
}

/** A place where the count of paragraphs does not go on by one. */
export interface Slip {
  readonly from: Numbered;
  readonly to: Numbered;
  /** `to` and those that are counted on from it. */
  readonly rest: readonly Numbered[];
}

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
    if (passage.kind !== 'paragraph' || passage.inside.has('list') || passage.inside.has('table')) continue;
    const [, number = '', sign = ''] = numbered.exec(passage.text) ?? [];
    if (number === '') continue;
    const width = passage.text.indexOf(number) + number.length;
    const one = { passage, number: Number(number), width, sure: sure.test(passage.text) };
    const style = styles.get(sign);
    if (style) style.push(one);
    else styles.set(sign, [one]);
  }
  for (const paragraphs of styles.values()) for (const one of slipsOf(paragraphs)) slips.push(one);
  return slips;
}

function slipsOf(paragraphs: readonly Numbered[]): Slip[] {
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
    const isCount = run.length + rest.length >= 4 && (rest.length >= 2 || run.length >= 3);
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
