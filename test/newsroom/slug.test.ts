import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugOf } from '../../src/newsroom/slug.ts';
import { aRelease } from './a-release.ts';

function fromName(name: string, lang = 'en'): string {
  const reading = slugOf(aRelease({ lang }, { path: `releases/${name}` }));
  return reading.ok ? reading.slug : `(${reading.problem})`;
}

function fromField(slug: string): string {
  const reading = slugOf(aRelease({ slug }));
  return reading.ok ? reading.slug : `(${reading.problem})`;
}

describe('a slug made of the file name', () => {
  test.each([
    ['2024-09-05-ip-seminar.md', 'ip-seminar'],
    ['ip-seminar.md', 'ip-seminar'],
    ['2024-09-05 IP Seminar.markdown', 'ip-seminar'],
    ['2024-09-05.md', '2024-09-05'],
    ['ip_seminar: “small” firms.md', 'ip-seminar-small-firms'],
    ['v1.2 is out.md', 'v1-2-is-out'],
    ['Café à la crème.md', 'cafe-a-la-creme'],
    ['Cafe\u0301.md', 'cafe'],
    ['Straße nach Łódź, Ærø og İzmir.md', 'strasse-nach-lodz-aero-og-izmir'],
    ['ﬁnal ５.md', 'final-5'],
    ['中山 seminar.md', 'seminar'],
    ['a\\b..c.md', 'a-b-c'],
    ['.md', 'md'],
    ['no-ending', 'no-ending'],
  ])('%s → %s', (name, slug) => {
    expect(fromName(name)).toBe(slug);
  });

  test.each([
    ['seminar.zh-Hant-HK.md', 'zh-Hant-HK', 'seminar'],
    ['seminar.zh-hant-hk.md', 'zh-Hant-HK', 'seminar'],
    ['2024-09-05-seminar-en.md', 'en', 'seminar'],
    ['seminar_zh_Hant_HK.md', 'zh-Hant-HK', 'seminar'],
    ['seminar.fr.md', 'en', 'seminar-fr'],
    ['seminar-open.md', 'en', 'seminar-open'],
    ['en.md', 'en', 'en'],
    ['2024-09-05-en.md', 'en', '2024-09-05'],
  ])('%s in %s → %s', (name, lang, slug) => {
    expect(fromName(name, lang)).toBe(slug);
  });

  test.each([
    ['🎉.md', '(empty)'],
    ['2024-09-05-新書發布會.md', '(empty)'],
    ['2024-09-05-.md', '2024-09-05'],
    ['CON.md', '(reserved)'],
    ['index.md', '(reserved)'],
    ['com¹.md', '(reserved)'],
    [`${'a'.repeat(101)}.md`, '(too-long)'],
    [`${'a'.repeat(100)}.md`, 'a'.repeat(100)],
  ])('%s → %s', (name, slug) => {
    expect(fromName(name)).toBe(slug);
  });

  test('tells the words it was made from', () => {
    expect(slugOf(aRelease({}, { path: 'releases/2024-09-05-新書.md' }))).toEqual({
      ok: false,
      problem: 'empty',
      actual: '新書',
    });
  });
});

describe('a slug that somebody wrote', () => {
  test.each(['ip-seminar', '2024', 'a', 'x--y'])('%s stays as it is', (slug) => {
    expect(fromField(slug)).toBe(slug);
  });

  test.each([
    ['IP-Seminar', '(characters)'],
    ['ip seminar', '(characters)'],
    ['..', '(characters)'],
    ['a/b', '(characters)'],
    ['/etc', '(characters)'],
    ['a\\b', '(characters)'],
    ['c:', '(characters)'],
    ['a\0', '(characters)'],
    ['新書', '(characters)'],
    ['a\n', '(characters)'],
    ['', '(empty)'],
    ['  ', '(empty)'],
    ['---', '(empty)'],
    ['nul', '(reserved)'],
    ['lpt9', '(reserved)'],
    ['index', '(reserved)'],
    ['a'.repeat(101), '(too-long)'],
  ])('%j is a problem: %s', (slug, problem) => {
    expect(fromField(slug)).toBe(problem);
  });
});

test('whatever the words, a slug is safe or a problem', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('..', 'con'),
  );
  fc.assert(
    fc.property(words, fc.boolean(), (text, asField) => {
      const release = asField ? aRelease({ slug: text }) : aRelease({}, { path: `releases/${text}.md` });
      const reading = slugOf(release);
      if (!reading.ok) return;
      expect(reading.slug).toMatch(/^[a-z0-9-]{1,100}$/);
      expect(reading.slug).toMatch(/[a-z0-9]/);
      expect(['con', 'nul', 'aux', 'prn', 'index']).not.toContain(reading.slug);
    }),
  );
});
