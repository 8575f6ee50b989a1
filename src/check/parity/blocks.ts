import type { Release } from '../../model/release.ts';
import { once } from '../prose/once.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import { Block } from './block.ts';

/** The blocks of a release's text in order, without the heading that is its title; read once. */
export const blocksOf: (release: Release) => readonly Block[] = once((release) => {
  const { lang, body } = proseOf(release);
  const blocks: Block[] = [];
  let table: [Passage, ...Passage[]] | undefined;
  const flush = () => {
    if (table) blocks.push(new Block('table', table, lang));
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
    blocks.push(new Block(kind, [passage], lang));
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
      ...(field && { field: new Block('heading', [field], lang) }),
      ...(heading && isTitle(heading) && { heading: new Block('heading', [heading], lang) }),
    };
  },
);
