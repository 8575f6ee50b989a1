import { describe, expect, it } from 'vitest';
import { knownRoles } from '../../src/model/front-matter.ts';
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
});
