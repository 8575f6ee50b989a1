import { expect, test } from 'vitest';
import { parseRelease } from '../../../src/parse/release.ts';
import { complete, release, said } from '../checking.ts';

const other = async (lang: string) =>
  parseRelease(Buffer.from(release(`${complete}key: tea\nlang: ${lang}\n`)), 'releases/b.md', { lang: 'en' });

test('two releases of one key are not in one language', async () => {
  const text = release(`${complete}key: tea\nlang: zh-Hant\n`, '茶。\n');
  const found = await said(text, { siblings: [await other('zh-hant')] });
  expect(found.filter((line) => line.includes('translation-twin'))).toEqual([
    '7:6 translation-twin The language zh-Hant of “tea” is also that of “releases/b.md”.',
  ]);
});

test('two scripts or countries of one language are two versions', async () => {
  const text = release(`${complete}key: tea\nlang: zh-Hant\n`, '茶。\n');
  for (const lang of ['zh-Hans', 'zh-Hant-HK', 'zh']) {
    const found = await said(text, { siblings: [await other(lang)] });
    expect(found.filter((line) => line.includes('translation-twin'))).toEqual([]);
  }
});
