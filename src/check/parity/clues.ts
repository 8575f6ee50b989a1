import type { Passage } from '../prose/passage.ts';

/**
 * What sort of thing tells of which block another is the counterpart: links, numbers and the like; names; what can be seen
 * of it in any language, such as that somebody is quoted; the beginning of a word.
 */
export type Clue = 'mark' | 'name' | 'trait' | 'stem';

/** Related languages have many words in common, but for their endings. */
const long = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{5,}/gu;

const numbered = /^\s*(?:[(（]?(?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[.)）、]|[•·*–-]\s)/;

const traits: readonly (readonly [trait: string, expression: RegExp])[] = [
  ['quotes', /["“”„«»「」『』]/],
  ['begins with a quotation', /^\s*["“„«»「『]/],
  ['leads to a list', /[:：]\s*$/],
  ['asks', /[?？؟]/],
  ['has brackets', /[(（]/],
];

interface Shown {
  readonly kind: string;
  readonly features: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  readonly passages: readonly [Passage, ...Passage[]];
}

export function cluesOf({ kind, features, marks, passages }: Shown): ReadonlyMap<string, Clue> {
  const [first] = passages;
  const found = new Map<string, Clue>();
  for (const feature of features) found.set(feature, marks.has(feature) ? 'mark' : 'name');
  for (const [trait, expression] of traits) if (expression.test(first.text)) found.set(` ${trait}`, 'trait');
  if (kind === 'item' || numbered.test(first.text)) found.set(' is in a list', 'trait');
  if (first.marks.some(({ kind, start }) => kind === 'strong' && start === 0))
    found.set(' begins strongly', 'trait');
  for (const { text } of passages) {
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    for (const word of plain.match(long) ?? []) found.set(`~${word.slice(0, 4)}`, 'stem');
  }
  return found;
}
