import type { Release } from '../../model/release.ts';
import { once } from '../prose/once.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import { type Facts, factsOf } from './facts.ts';

/** A part of a text that translations have as well: a heading, a paragraph, an item of a list, a table. */
export interface Block extends Facts {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table';
  readonly depth?: number;
  readonly passages: readonly [Passage, ...Passage[]];
  /** Characters. */
  readonly length: number;
  /** What is likely to be the same in every language: links, numbers, days, code, names in Latin letters. */
  readonly features: ReadonlySet<string>;
}

export function isHeading({ kind }: Block): boolean {
  return kind === 'heading';
}

/** The blocks of a release's text in order, without the heading that is its title; read once. */
export const blocksOf: (release: Release) => readonly Block[] = once((release) => {
  const { lang, body } = proseOf(release);
  const blocks: Block[] = [];
  let table: [Passage, ...Passage[]] | undefined;
  const flush = () => {
    if (table) blocks.push(block('table', table, lang));
    table = undefined;
  };
  for (const passage of body) {
    if (passage.text.trim() === '' && passage.marks.length === 0) continue;
    if (passage.kind === 'cell') {
      if (table) table.push(passage);
      else table = [passage];
      continue;
    }
    flush();
    if (passage.kind === 'field' || (blocks.length === 0 && isTitle(passage))) continue;
    const kind = passage.kind === 'paragraph' && passage.inside.has('list') ? 'item' : passage.kind;
    blocks.push(block(kind, [passage], lang));
  }
  flush();
  return blocks;
});

function isTitle({ kind, depth }: Passage): boolean {
  return kind === 'heading' && depth === 1;
}

/** The titles of a release: in the front matter, and the heading the text begins with. */
export const titlesOf: (release: Release) => { readonly field?: Block; readonly heading?: Block } = once(
  (release) => {
    const { lang, fields, body } = proseOf(release);
    const field = fields.find((passage) => passage.field === 'title');
    const heading = body.find(({ text, kind }) => kind === 'heading' || text.trim() !== '');
    return {
      ...(field && { field: block('heading', [field], lang) }),
      ...(heading && isTitle(heading) && { heading: block('heading', [heading], lang) }),
    };
  },
);

function block(kind: Block['kind'], passages: readonly [Passage, ...Passage[]], lang: string): Block {
  const facts = passages.map((passage) => factsOf(passage, lang));
  const links = facts.flatMap(({ links }) => links);
  const numbers = facts.flatMap(({ numbers }) => numbers);
  const dates = facts.flatMap(({ dates }) => dates);
  const features = new Set<string>();
  for (const { key } of links) features.add(key.loose);
  for (const { value } of numbers) features.add(String(value));
  for (const { day, month } of dates) features.add(`${month}/${day}`);
  let length = 0;
  for (const { text, marks } of passages) {
    length += text.length;
    for (const { kind, start, end } of marks)
      if (kind === 'code') features.add(`\`${text.slice(start, end)}`);
    for (const [name] of text.matchAll(names)) features.add(name);
  }
  const depth = passages[0].depth;
  return { kind, ...(depth !== undefined && { depth }), passages, length, links, numbers, dates, features };
}

const names = /[A-Z][\p{Script=Latin}\d]{2,}/gu;
