import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLife, filesBelow, temporaryFolder } from '../built-newsrooms.ts';
import { faultsOfNinjs } from './ninjs-schema.ts';
import { faultsOfHtml } from './valid-html.ts';

const golden = fileURLToPath(new URL('../fixtures/life/golden', import.meta.url));
const files = filesBelow(golden, '').filter((path) => /\.(?:html|txt|json|ics|xml)$/.test(path));

/** A newsroom of releases that were corrected, withdrawn or translated, built whole: what readers get can be opened. */
describe('the life of releases', () => {
  const { folder, remove } = temporaryFolder();
  beforeAll(() => buildLife(folder), 60_000);
  afterAll(remove);

  it('comes out in the files that lie here, and no other', () => {
    const made = filesBelow(join(folder, 'public'), '').filter((path) => path !== 'manifest.json');
    expect(made).toEqual(files);
  });

  it.each(files)('%s comes out as before, and is valid', async (path) => {
    const made = join(folder, 'public', path);
    if (!existsSync(made)) return expect.fail(`nothing was made of ${path}`);
    const content = readFileSync(made, 'utf8');
    await expect(content).toMatchFileSnapshot(join(golden, path));
    if (path.endsWith('.json')) expect(faultsOfNinjs(JSON.parse(content))).toEqual([]);
    if (!path.endsWith('.html')) return;
    expect(await faultsOfHtml(content, path.endsWith('newsletter.html') ? 'newsletter' : 'html')).toEqual([]);
  });

  it('every page of a family names all of it, itself and the one for everybody else', () => {
    const family = files.filter((path) => path.endsWith('tea-fair/index.html'));
    const alternates = family.map((path) => {
      const page = readFileSync(join(folder, 'public', path), 'utf8');
      return [...page.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map((found) =>
        found.slice(1, 3),
      );
    });
    expect(alternates[0]?.map(([lang]) => lang)).toEqual(['en', 'ar', 'zh-Hant-HK', 'x-default']);
    for (const one of alternates) expect(one).toEqual(alternates[0]);
  });
});
