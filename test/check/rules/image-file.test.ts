import { expect, test } from 'vitest';
import { imageFile } from '../../../src/check/rules/image-file.ts';
import type { AssetState } from '../../../src/model/asset.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { contextWith } from '../a-context.ts';

async function said(file: string, state: AssetState): Promise<string> {
  const text = `---\ntitle: Tea\ndate: 2024-04-20\nattachments:\n  - file: ${JSON.stringify(file)}\n---\n\nTea.\n`;
  const release = await parseRelease(Buffer.from(text), 'releases/tea.md', { lang: 'en' });
  const found = [...imageFile.check(release, contextWith({}, { asset: () => state }))];
  expect(found).toHaveLength(1);
  return `${found[0]?.reason} ${found[0]?.note}`;
}

test.each([
  [
    'con.txt',
    'The attachment “con.txt” cannot be published: Windows keeps it for itself. Rename the file; a letter more is enough.',
  ],
  [
    'papers/nul.txt',
    'The attachment “papers/nul.txt” cannot be published: Windows keeps “nul.txt” for itself. Rename the file; a letter more is enough.',
  ],
  [
    '.secret/a.txt',
    'The attachment “.secret/a.txt” cannot be published: “.secret” begins with a dot, which hides it. Rename the file, without the dot.',
  ],
])('of a kept name it is said which, and that the file can be renamed: %s', async (file, words) => {
  expect(await said(file, 'reserved')).toBe(words);
});

test('a file named like the page is to be renamed too', async () => {
  expect(await said('index.html', 'taken')).toMatch(
    /^The attachment “index\.html” has the name .* rename the file\.$/,
  );
});

test('only what is named from elsewhere is to be named from the release', async () => {
  expect(await said('../a.txt', 'bad-name')).toContain('Name it from the folder of the release');
  for (const state of ['reserved', 'taken', 'missing'] as const) {
    expect(await said('con.txt', state)).not.toContain('Name it from the folder');
  }
});
