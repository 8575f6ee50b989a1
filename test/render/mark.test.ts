import { expect, test } from 'vitest';
import type { State } from '../../src/model/publication.ts';
import { html } from '../../src/render/formats/html.ts';
import { formats } from '../../src/render/formats/index.ts';
import { text } from '../../src/render/formats/text.ts';
import { checkMark } from '../../src/render/mark-check.ts';
import { markOf } from '../../src/render/view/mark.ts';
import { wordsFor } from '../../src/render/words.ts';
import { config, readRelease, renderedAs } from './newsroom.ts';
import { ourWords } from './ours.ts';
import { folded, wordsIn } from './words-in.ts';

const embargoed: State = { kind: 'embargoed', until: '2030-07-01T23:30:00.000Z' };
const mark = (lang: string, state: State = embargoed, zone?: string) =>
  markOf(state, wordsFor(lang, ourWords()), lang, zone);

test.each([
  ['en', 'EMBARGOED UNTIL Tuesday 2 July 2030, 07:30 (UTC+8)'],
  ['zh-Hans', '禁止发布，至 2030年7月2日星期二 07:30 (UTC+8) 为止'],
  ['pt', 'SOB EMBARGO ATÉ terça-feira, 2 de julho de 2030, 07:30 (UTC+8)'],
  ['fr', 'SOUS EMBARGO JUSQU’AU mardi 2 juillet 2030, 07:30 (UTC+8)'],
  ['ko', '엠바고: 2030년 7월 2일 화요일 07:30 (UTC+8)까지'],
])('an embargo in %s', (lang, words) => {
  expect(mark(lang, embargoed, 'Asia/Hong_Kong')).toBe(words);
});

test('the offset is that of the day, and Greenwich where the newsroom has no zone', () => {
  expect(mark('en', embargoed, 'Europe/Lisbon')).toContain('Tuesday 2 July 2030, 00:30 (UTC+1)');
  expect(mark('en')).toContain('Monday 1 July 2030, 23:30 (UTC)');
});

test('what is held back for a slip is marked as a draft, and what is out is not marked', () => {
  expect(mark('en', { kind: 'draft' })).toBe('DRAFT – NOT FOR PUBLICATION');
  expect(mark('de', { kind: 'held' })).toBe('ENTWURF – NICHT VERÖFFENTLICHEN');
  for (const kind of ['public', 'withdrawn', 'unclear'] as const) expect(mark('en', { kind })).toBeNull();
});

test('an office’s own words without a place for the date have it behind them', () => {
  const words = wordsFor('en', ourWords());
  const own = { ...words, labels: { ...words.labels, embargoed: 'Hold until' } };
  expect(markOf(embargoed, own, 'en')).toBe('Hold until Monday 1 July 2030, 23:30 (UTC)');
});

test.each(formats)('every format marks what is not public yet: $id', async (format) => {
  const release = await readRelease('releases/2024-09-05-ip-seminar.md');
  for (const state of [embargoed, { kind: 'draft' }, { kind: 'held' }] as const) {
    const entry = { release, address: '2024/09/05/a/', state, revision: { version: 1 } };
    const { content, mediaType } = await renderedAs(entry, format);
    expect(await wordsIn(String(content), mediaType)).toContain(
      folded(mark('en', state, config.timezone) ?? ''),
    );
  }
});

test('an output without the mark, or without noindex, is refused', () => {
  const noindex = '<meta name="robots" content="noindex">';
  expect(() => checkMark('<p>Fair</p>', 'A & B', html.id, html)).toThrow(/does not mark/);
  expect(() => checkMark('<p>A &amp; B</p>', 'A & B', html.id, html)).toThrow(/does not mark/);
  expect(() => checkMark(`${noindex}<p>A B</p>`, 'A C', html.id, html)).toThrow(/does not mark/);
  checkMark(`${noindex}<p>A &amp; B</p>`, 'A & B', html.id, html);
  checkMark('EMBARGOED\nUNTIL noon', 'EMBARGOED UNTIL noon', text.id, text);
});
