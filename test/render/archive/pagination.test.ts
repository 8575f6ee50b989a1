import { expect, it } from 'vitest';
import { paged, paginationOf } from '../../../src/render/archive/pages/pagination.ts';
import { wordsFor } from '../../../src/render/words.ts';
import { ourWords } from '../ours.ts';

const items = (count: number) => Array.from({ length: count }, (_, index) => index);

it.each([
  [0, [[]]],
  [3, [[0, 1, 2]]],
  [7, [[0, 1, 2], [3, 4, 5], [6]]],
])('%i things in pages of three', (count, pages) => {
  const found = paged(items(count), 3);
  expect(found.map((page) => page.items)).toEqual(pages);
  expect(found.map(({ number, of }) => `${number}/${of}`)).toEqual(
    pages.map((_, index) => `${index + 1}/${pages.length}`),
  );
});

it.each([
  [1, 2, '[1] 2'],
  [1, 9, '[1] 2 … 9'],
  [3, 9, '1 2 [3] 4 … 9'],
  [4, 9, '1 2 3 [4] 5 … 9'],
  [5, 9, '1 … 4 [5] 6 … 9'],
  [7, 9, '1 … 6 [7] 8 9'],
  [9, 9, '1 … 8 [9]'],
])('from page %i of %i there are links to %s', (number, of, told) => {
  const page = paged(items(of), 1)[number - 1] ?? expect.fail('no such page');
  const { pages = [] } = paginationOf(page, 'topics/tea/', wordsFor('en', ourWords()), 'en') ?? {};
  const shown = pages.map((one) => `${one.gap ? '… ' : ''}${one.current ? `[${one.number}]` : one.number}`);
  expect(shown.join(' ')).toBe(told);
});

it('leads to the pages before and after, and back to the list itself from the second', () => {
  const [, second = expect.fail('no second page')] = paged(items(3), 1);
  const words = wordsFor('de', ourWords());
  expect(paginationOf(second, 'topics/tea/', words, 'de')).toMatchObject({
    words: 'Seite 2 von 3',
    newer: '../../../../topics/tea/',
    older: '../../../../topics/tea/page/3/',
  });
  expect(paginationOf(paged(items(2), 20)[0] ?? second, 'topics/tea/', words, 'de')).toBeNull();
});
