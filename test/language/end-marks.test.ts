import { expect, test } from 'vitest';
import { isEnd } from '../../src/language/end-marks.ts';

test.each([
  'Ends',
  '– ENDS –',
  '-ends-',
  'Ends/Thursday, September 5, 2024\nIssued at HKT 18:05',
  '完',
  '（完）',
  '完／2024年9月5日',
  '香港今日公布。（完）',
  '###',
  '# # #',
  '- 30 -',
])('%j ends a text', (text) => {
  expect(isEnd(text)).toBe(true);
});

test.each([
  'Ends of the river meet here.',
  'The day ends/begins at six.',
  '完成工程',
  '30',
  '#1',
  'End the queue',
])('%j does not', (text) => {
  expect(isEnd(text)).toBe(false);
});
