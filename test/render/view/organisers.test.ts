import { expect, it } from 'vitest';
import { organiserGroups } from '../../../src/render/view/organisers.ts';
import { wordsFor } from '../../../src/render/words.ts';
import { ourWords } from '../ours.ts';

const pageOf = () => null;

const groups = (lang: string, ...roles: string[]) =>
  organiserGroups(
    roles.map((role, index) => ({ role, name: `Office ${index}` })),
    { words: wordsFor(lang, ourWords()), lang, hasEvent: true, pageOf },
  ).map(({ heading, items }) => [heading, ...items.map(({ name }) => name)]);

it('groups by role, in order of first appearance', () => {
  expect(groups('en', 'supporter', 'organiser', 'undertaker', 'organiser')).toEqual([
    ['Supported by', 'Office 0'],
    ['Jointly organised by', 'Office 1', 'Office 3'],
    ['Undertaken by', 'Office 2'],
  ]);
});

it('words a role for one and for several', () => {
  expect(groups('en', 'organiser')).toEqual([['Organised by', 'Office 0']]);
  expect(groups('zh-HK', 'organiser')).toEqual([['主辦', 'Office 0']]);
  expect(groups('zh-HK', 'organiser', 'organiser')).toEqual([['合辦', 'Office 0', 'Office 1']]);
});

it("makes a heading of the office's own words", () => {
  expect(groups('en', 'readings checked by', 'in memory of')).toEqual([
    ['Readings checked by', 'Office 0'],
    ['In memory of', 'Office 1'],
  ]);
  expect(groups('tr', 'iş ortağı')).toEqual([['İş ortağı', 'Office 0']]);
  expect(groups('en', 'constructor', 'toString')).toEqual([
    ['Constructor', 'Office 0'],
    ['ToString', 'Office 1'],
  ]);
});

it('has an office that only makes something known issue it', () => {
  const heading = (lang: string, role: string, hasEvent: boolean, others = 0) =>
    organiserGroups(
      Array.from({ length: 1 + others }, () => ({ role, name: 'Office' })),
      { words: wordsFor(lang, ourWords()), lang, hasEvent, pageOf },
    )[0]?.heading;
  expect(heading('en', 'organiser', false)).toBe('Issued by');
  expect(heading('fr', 'organiser', false)).toBe('Publié par');
  expect(heading('zh-HK', 'organiser', false)).toBe('發布單位');
  expect(heading('en', 'organiser', true)).toBe('Organised by');
  expect(heading('en', 'organiser', false, 1)).toBe('Jointly organised by');
  expect(heading('en', 'supporter', false)).toBe('Supported by');
  expect(heading('en', 'in memory of', false)).toBe('In memory of');
});

it('keeps to its role where there are others, whatever theirs', () => {
  const two = [
    { role: 'organiser', name: 'Office' },
    { role: 'supporter', name: 'Board' },
  ];
  const told = organiserGroups(two, {
    words: wordsFor('en', ourWords()),
    lang: 'en',
    hasEvent: false,
    pageOf,
  });
  expect(told.map(({ heading }) => heading)).toEqual(['Organised by', 'Supported by']);
});
