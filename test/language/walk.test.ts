import type { Blockquote, Root } from 'mdast';
import { expect, test } from 'vitest';
import { partsIn, walk } from '../../src/language/walk.ts';
import { parseBody } from '../../src/parse/body.ts';

test('goes through a tree in the order of the text, parents before children', async () => {
  const tree = await parseBody('# A\n\nB *C* D\n\n- E\n');
  const seen = Array.from(walk(tree), (node) => ('value' in node ? node.value : node.type));
  expect(seen).toEqual([
    'root',
    'heading',
    'A',
    'paragraph',
    'B ',
    'emphasis',
    'C',
    ' D',
    'list',
    'listItem',
    'paragraph',
    'E',
  ]);
});

test('no depth is too much for it', () => {
  const tree: Root = { type: 'root', children: [] };
  let inside: Root | Blockquote = tree;
  for (let depth = 0; depth < 50_000; depth++) {
    const quote: Blockquote = { type: 'blockquote', children: [] };
    inside.children.push(quote);
    inside = quote;
  }
  expect(Array.from(walk(tree))).toHaveLength(50_001);
});

test('the parts of a tree in a list are those that are walked', async () => {
  const tree = await parseBody('# A\n\nB *C* D\n\n- E\n  > F\n\n| G | H |\n|---|---|\n| I | J |\n');
  expect(partsIn(tree)).toEqual([...walk(tree)]);
});
