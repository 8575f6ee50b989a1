import { expect, test } from 'vitest';
import { runOnAt } from '../../src/language/run-on.ts';

test.each([
  ['www.tea.example.hk或致電2555', 'www.tea.example.hk'],
  ['https://tea.example.org查詢', 'https://tea.example.org'],
  ['https://tea.example.jp/entryまで', 'https://tea.example.jp/entry'],
  ['https://tea.example.jp/をご覧ください', 'https://tea.example.jp/'],
  ['www.tea.example.kr에서', 'www.tea.example.kr'],
  ['www.tea.example.kr/list를', 'www.tea.example.kr/list'],
  ['www.tea.example.hk/tc或www.cup.example.hk', 'www.tea.example.hk/tc'],
])('%s ends before the words that run on', (words, address) => {
  expect(words.slice(0, runOnAt(words))).toBe(address);
});

test.each([
  'https://tea.example.org/menu',
  'https://tea.example.org/wiki/香港2024年',
  'https://tea.example.org/wiki/T恤',
  'https://tea.example.org/wiki/TV와_라디오',
  'https://tea.example.org/wiki/GATT查詢',
  'https://tea.example.org/T與V關係',
  'https://tea.example.org/Xに関する法律',
  'https://tea.example.org/iPhone手機',
  'https://tea.example.org/day2及/index.html',
  'https://tea例子.example/a',
  'https://tea.example例子.hk/a',
])('%s is an address as it stands', (words) => {
  expect(runOnAt(words)).toBeUndefined();
});
