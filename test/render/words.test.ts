import { describe, expect, it } from 'vitest';
import { knownRoles } from '../../src/model/front-matter.ts';
import type { Words } from '../../src/model/words.ts';
import { labelNames, wordsFor } from '../../src/render/words.ts';
import { ourWords } from './ours.ts';

const words = ourWords();

describe('the words of every language', () => {
  it('are those of the ten languages there are', () => {
    const languages = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko', 'pt', 'zh-Hans', 'zh-Hant'];
    expect(words.map(({ lang }) => lang).sort()).toEqual(languages);
  });

  it.each(words.map((each) => [each.lang, each] as const))('have every label and role: %s', (_lang, each) => {
    expect(Object.keys(each.labels).sort()).toEqual([...labelNames].sort());
    expect(Object.keys(each.roles).sort()).toEqual([...knownRoles].sort());
    const all = [
      ...Object.values(each.labels),
      ...Object.values(each.roles).flatMap(({ one, other }) => [one, other]),
      each.roles.organiser?.alone,
    ];
    expect(all.filter((word) => typeof word !== 'string' || word.trim() === '')).toEqual([]);
  });
});

describe('wordsFor', () => {
  it.each([
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['en-HK', 'en'],
    ['pt-BR', 'pt'],
    ['ar-EG', 'ar'],
    ['sr-Latn', 'en'],
    ['cy', 'en'],
  ])('finds for %s those of %s', (lang, found) => {
    expect(wordsFor(lang, words).lang).toBe(found);
  });

  it('takes from English what a file leaves out', () => {
    const short = { lang: 'cy', roles: {}, labels: { contact: 'Cysylltu' } };
    const { labels, roles } = wordsFor('cy', [...words, short]);
    expect(labels.contact).toBe('Cysylltu');
    expect(labels.notes).toBe('Notes to editors');
    expect(roles.organiser?.one).toBe('Organised by');
  });

  const saying = (lang: string, contact: string) => ({ lang, roles: {}, labels: { contact } });

  it.each<[lang: string, which: string, contact: string, ...own: Words[]]>([
    ['fr-CA', 'over those of the language', 'Personne-ressource', saying('fr-CA', 'Personne-ressource')],
    ['en-US', 'over English', 'Media contact', saying('en-US', 'Media contact')],
    ['zh-HK', 'over those of the script', '查詢', saying('zh-HK', '查詢')],
    ['zh-Hant-HK', 'of the region, however the tag is written', '查詢', saying('zh-HK', '查詢')],
    [
      'zh-HK',
      'of the tag over those of the region',
      '查詢',
      saying('zh-HK', '查詢'),
      saying('zh-Hant-HK', '聯絡'),
    ],
    ['fr', 'of the later of two files', 'Presse', saying('fr', 'Presse')],
    ['fr-CA', 'never of another region', 'Contact', saying('fr-BE', 'Presse')],
    ['zh-HK', 'never of another script', '聯絡', saying('zh-Hans-HK', '联络人')],
    ['fr', 'of no region where the release names none', 'Contact', saying('fr-FR', 'Presse')],
  ])('takes for %s those %s', (lang, _which, contact, ...own) => {
    const found = wordsFor(lang, [...words, ...own]).labels;
    expect(found.contact).toBe(contact);
    expect(found.notes).toBe(wordsFor(lang, words).labels.notes);
  });

  it('takes those of another region where there are no others', () => {
    expect(wordsFor('cy-AR', [...words, saying('cy-GB', 'Cysylltu')]).labels.contact).toBe('Cysylltu');
  });

  it('keeps the headings of a role together', () => {
    const own = { lang: 'fr-CA', roles: { organiser: { one: 'Par', other: 'Par' } }, labels: {} };
    const { roles } = wordsFor('fr-CA', [...words, own]);
    expect(roles.organiser).toEqual({ one: 'Par', other: 'Par' });
    expect(roles.supporter).toEqual(wordsFor('fr', words).roles.supporter);
  });
});
