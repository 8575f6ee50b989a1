import { expect, test } from 'vitest';
import { compileTemplates } from '../../src/render/templates.ts';
import { bookOf } from './a-book.ts';
import { aView } from './a-view.ts';

/** What `template` prints of a view in which nothing is empty, with some fields changed. */
function printed(template: string, fields: object = {}): string {
  const templates = compileTemplates(
    bookOf([{ name: 'text/own', text: template, path: 'templates/text/own.hbs' }]),
  );
  return templates.fill('text/own', { ...aView(), ...fields }, 'none');
}

const long = 'word '.repeat(20).trim();

test('wrap: to 72 columns, or as told', () => {
  expect(printed('{{wrap summary}}', { summary: long })).toBe(
    `${'word '.repeat(14).trim()}\n${'word '.repeat(6).trim()}`,
  );
  expect(
    printed('{{wrap title columns=24 indent=2 hanging=4}}', { title: 'one two three four five six' }),
  ).toBe('  one two three four\n    five six');
  expect(printed('{{wrap summary}}', { summary: null })).toBe('');
});

test('text formats are not escaped', () => {
  expect(printed('{{title}} {{wrap title}}', { title: "O'Brien & Sons" })).toBe(
    "O'Brien & Sons O'Brien & Sons",
  );
});

test('underline: as wide as the words are displayed', () => {
  expect(printed('{{underline title}}', { title: '中文 ab' })).toBe('中文 ab\n-------');
  expect(printed('{{underline title mark="="}}', { title: long })).toMatch(/word\n={69}$/);
});

test('item: hangs under its mark, each value on lines of its own, nothing for what is empty', () => {
  expect(printed('{{item summary ref kind}}', { summary: long, ref: null })).toBe(
    `- ${'word '.repeat(14).trim()}\n  ${'word '.repeat(6).trim()}\n  Press release`,
  );
});

test('facts: values under one another, those that are empty left out', () => {
  const template = '{{facts "電話" contact.phone "E-mail" contact.email "Address" contact.address}}';
  const contact = { ...aView().contact, email: null, address: 'Town Hall\n1 Market Row' };
  expect(printed(template, { contact })).toBe(
    '電話     +44 20 7946 0000\nAddress  Town Hall\n         1 Market Row',
  );
});

test('facts: a label too wide to stand beside the others has a line of its own', () => {
  expect(printed('{{facts "A label wider than twenty-four columns" ref "Kind" kind}}')).toBe(
    'A label wider than twenty-four columns\n      HO/12\nKind  Press release',
  );
});

test('join: what there is of values and lists', () => {
  expect(printed('{{join " | " kind ref}}', { ref: null })).toBe('Press release');
  expect(printed('{{join " | " kind topics}}', { topics: ['a', 'b'] })).toBe('Press release | a | b');
});

test('labelled: nothing without a value, the colon of the language', () => {
  expect(printed('{{labelled labels.ref ref}}')).toBe('Ref: HO/12');
  expect(printed('{{labelled "編號" ref}}', { lang: 'zh-HK' })).toBe('編號：HO/12');
  expect(printed('{{#with contact}}{{labelled "Courriel" email}}{{/with}}', { lang: 'fr-CA' })).toBe(
    'Courriel\u00a0: press@h.example',
  );
  expect(printed('{{labelled labels.ref ref}}', { ref: null })).toBe('');
});

test('brackets: one pair for all, wide ones behind Chinese', () => {
  expect(printed('{{brackets title kind ref}}')).toBe('A title (Press release; HO/12)');
  expect(printed('{{brackets title kind ref}}', { kind: null })).toBe('A title (HO/12)');
  expect(printed('{{brackets title ref}}', { title: '市政府' })).toBe('市政府（HO/12）');
});
