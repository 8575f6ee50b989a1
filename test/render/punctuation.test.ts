import { expect, it } from 'vitest';
import { formats } from '../../src/render/formats/index.ts';
import { bracketed, brackets, labelled } from '../../src/render/punctuation.ts';
import { releaseOf, rendered } from './newsroom.ts';

it.each([
  ['en', 'Photo: HO'],
  ['fr-CA', 'Photo\u00a0: HO'],
  ['zh-Hant', 'Photo：HO'],
  ['ja', 'Photo：HO'],
  ['ko', 'Photo: HO'],
])('sets the colon of %s between label and value', (lang, line) => {
  expect(labelled('Photo', 'HO', lang)).toBe(line);
});

it('sets brackets of the script before them', () => {
  expect(brackets('Harbour Office', 'HO', 'Quay')).toBe('Harbour Office (HO; Quay)');
  expect(brackets('知識產權署', 'IPD', '香港')).toBe('知識產權署（IPD；香港）');
  expect(brackets('𠮷', 'Y')).toBe('𠮷（Y）');
  expect(brackets('مكتب الميناء', 'م', 'ن')).toBe('مكتب الميناء (م؛ ن)');
  expect(brackets('', null, 'HO', undefined)).toBe('HO');
  expect(bracketed('Harbour Office', 'HO')).toBe(' (HO)');
  expect(bracketed('知識產權署', 'IPD')).toBe('（IPD）');
});

const french = [
  '---',
  'title: Le port ouvre',
  'date: 2026-03-12',
  'lang: fr',
  'ref: R-12',
  'organisers:',
  '  - name: 港務處',
  '    abbreviation: HO',
  'contact:',
  '  url: https://h.example',
  'photos:',
  '  - file: quai.jpg',
  '    alt: Le quai',
  '    credit: Ana Reis',
  '---',
  '',
  'Le port ouvre. ![Une carte](carte.png)',
  '',
].join('\n');

it.each(formats.filter((format) => 'template' in format))(
  'is one in every format for people: $id',
  async (format) => {
    const { content } = await rendered(await releaseOf(french), format, { site: undefined });
    const text = String(content).replaceAll('&nbsp;', '\u00a0').replaceAll('&#xA0;', '\u00a0');
    expect(text).toContain('Photo\u00a0: Ana Reis');
    expect(text).toContain('港務處（HO）');
    expect(text).not.toMatch(/(?:Référence|Photo|Image):/);
    if (format.id === 'text') expect(text).toContain('Référence\u00a0: R-12');
    if (format.id === 'newsletter') {
      expect(text).toContain('[Photo\u00a0: Le quai]');
      expect(text).toContain('[Image\u00a0: Une carte]');
    }
  },
);
