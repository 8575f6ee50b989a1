import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  email,
  group,
  language,
  line,
  list,
  means,
  named,
  timezone,
  webAddress,
  word,
} from '../../src/language/fields.ts';
import type { Reading } from '../../src/model/reading.ts';

function reading(schema: v.GenericSchema): Reading {
  return v.getMetadata(schema).reading as Reading;
}

describe('words to choose from', () => {
  test.each<[words: string[], expected: string]>([
    [['correction', 'update'], 'correction or update'],
    [['draft', 'ready', 'withdrawn'], 'draft, ready or withdrawn'],
    [['html'], 'html'],
  ])('%j are listed as people say it', (words, expected) => {
    expect(reading(word(words))).toEqual({ expected, allowed: words });
  });

  test('are all that is taken', () => {
    expect(v.is(word(['draft']), 'draft')).toBe(true);
    expect(v.is(word(['draft']), 'Draft')).toBe(false);
  });
});

test('a line has its line ends made spaces, and is not empty', () => {
  expect(v.parse(line, 'One \r\n  two\n\nthree\n')).toBe('One two three');
  expect(v.is(line, '')).toBe(false);
});

test('in a named group bare text stands for one field', () => {
  const person = named('name', { name: line, title: v.optional(line) }, 'name: Ann');
  expect(v.parse(person, 'Ann')).toEqual({ name: 'Ann' });
  expect(v.parse(person, { name: 'Ann', title: 'Dean' })).toEqual({ name: 'Ann', title: 'Dean' });
  for (const wrong of ['', ['Ann'], {}, undefined]) expect(v.is(person, wrong)).toBe(false);
  expect(reading(person).expected).toContain('“name: Ann”');
});

test('a group is neither a list nor text', () => {
  const event = group({ name: v.optional(line) }, 'name: Fair');
  expect(v.is(event, {})).toBe(true);
  for (const wrong of [[], 'Fair', undefined]) expect(v.is(event, wrong)).toBe(false);
});

test('a list holds its items to their form', () => {
  expect(v.is(list(line), ['a'])).toBe(true);
  expect(v.is(list(line), [''])).toBe(false);
  expect(v.is(list(line), 'a')).toBe(false);
});

test('a meaning does not hide what is expected', () => {
  const schema = means(word(['a', 'b']), 'One of them.', 'a');
  expect(v.getMetadata(schema)).toMatchObject({ description: 'One of them.', examples: ['a'] });
  expect(reading(schema).expected).toBe('a or b');
});

test.each([
  [webAddress, 'www.example.org', 'https://www.example.org'],
  [webAddress, 'soon', undefined],
  [email, 'Press <press@example.org>', 'press@example.org'],
  [email, 'mailto:press@example.org', 'press@example.org'],
  [email, 'press', undefined],
  [language, 'zh_hant_hk', 'zh-Hant-HK'],
  [language, 'not a tag', undefined],
] as const)('case %#: what is surely meant is offered', (schema, written, meant) => {
  expect(v.is(schema, written)).toBe(false);
  expect(reading(schema).suggest?.(written)).toBe(meant);
  if (meant !== undefined) expect(v.is(schema, meant)).toBe(true);
});

test('a language is read into its usual case, a zone as it is', () => {
  expect(v.parse(language, 'zh-hant-hk')).toBe('zh-Hant-HK');
  expect(v.parse(timezone, 'Asia/Hong_Kong')).toBe('Asia/Hong_Kong');
});
