import type { Link } from 'mdast';
import { describe, expect, test, vi } from 'vitest';
import { walk } from '../../../src/language/walk.ts';
import { openRemark } from '../../../src/parse/body/remark.ts';
import { openSatteri } from '../../../src/parse/body/satteri.ts';
import { parseBody } from '../../../src/parse/body.ts';

const engines = [
  ['Sätteri', await openSatteri()],
  ['remark', await openRemark()],
] as const;

describe.each(engines)('%s', (_, parse) => {
  test('ends an address in plain words before punctuation that none has', async () => {
    const text =
      '見（https://a.example/b）；及www.c.example。“https://d.example/e”(https://h.example/i_(j)k)查詢https://l.example/m_(n)茶 , [f](https://g.example/。)\n';
    const tree = await parse(text);
    const links = [...walk(tree)].filter((node): node is Link => node.type === 'link');
    expect(links.map(({ url }) => url)).toEqual([
      'https://a.example/b',
      'https://www.c.example',
      'https://d.example/e',
      'https://h.example/i_(j)k',
      'https://l.example/m_(n)',
      'https://g.example/。',
    ]);
    const places = links.map(({ position }) => text.slice(position?.start.offset, position?.end.offset));
    expect(places.slice(0, 3)).toEqual(['https://a.example/b', 'www.c.example', 'https://d.example/e']);
  });

  test('makes a bare www address https, and leaves what is written in full', async () => {
    const tree = await parse(
      'www.a.example WWW.b.example [c](http://www.c.example) <http://www.d.example> http://www.e.example\n',
    );
    const links = [...walk(tree)].filter((node): node is Link => node.type === 'link');
    expect(links.map(({ url }) => url)).toEqual([
      'https://www.a.example',
      'https://WWW.b.example',
      'http://www.c.example',
      'http://www.d.example',
      'http://www.e.example',
    ]);
  });

  test('gives every part its place in the file', async () => {
    const text = '       \n\n😀 mail a@b.example now, *中 c\\&d@e.example*\n\n- [x] f\n';
    for (const node of walk(await parse(text))) {
      const { start, end } = node.position ?? {};
      expect(start?.offset).toBeGreaterThanOrEqual(0);
      expect(end?.offset).toBeLessThanOrEqual(text.length);
      const before = text.slice(0, start?.offset);
      expect(start?.line).toBe(before.split('\n').length);
      expect(start?.column).toBe(before.length - before.lastIndexOf('\n'));
      if (node.type === 'link')
        expect(text.slice(start?.offset, end?.offset)).toBe(node.url.replace('mailto:', ''));
    }
  });
});

test('reads emphasis beside Chinese punctuation', async () => {
  const types = [...walk(await parseBody('**知識產權署。**今天*（星期四）*宣布\n'))].map(({ type }) => type);
  expect(types.filter((type) => type === 'strong' || type === 'emphasis')).toEqual(['strong', 'emphasis']);
});

test('does without Sätteri where it cannot be loaded', async () => {
  vi.resetModules();
  vi.doMock('satteri', () => {
    throw new Error('Cannot find native binding.');
  });
  try {
    const { parseBody: parse } = await import('../../../src/parse/body.ts');
    expect((await parse('# A\n\n| b |\n|---|\n')).children.map(({ type }) => type)).toEqual([
      'heading',
      'table',
    ]);
  } finally {
    vi.doUnmock('satteri');
    vi.resetModules();
  }
});
