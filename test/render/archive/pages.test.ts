import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../../src/render/archive/pages.ts';
import { faultsOfHtml } from '../valid-html.ts';
import { archiveOfTexts, printed } from './newsroom.ts';
import { releases } from './releases.ts';

const golden = fileURLToPath(new URL('../../fixtures/golden-archive', import.meta.url));

/** One of each kind of page, to be opened. */
const kinds = [
  'index.html',
  'page/2/index.html',
  'archive/index.html',
  '2026/index.html',
  '2026/11/index.html',
  'topics/index.html',
  'topics/ferries/index.html',
  'organisers/index.html',
  'organisers/outer-islands-ferries/index.html',
  'zh-hant-hk/index.html',
  'zh-hant-hk/topics/渡輪/index.html',
  'ar/index.html',
];

describe('the pages of an archive', () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await printed(pages, await archiveOfTexts(releases));
  });
  const page = (path: string) => files.get(path) ?? expect.fail(`there is no ${path}`);

  it.each(kinds)('%s comes out as before', async (path) => {
    const file = `${golden}/${path}`;
    // Vitest would write a missing one and call it right, seen by nobody.
    if (!existsSync(file)) {
      throw new Error(`Nothing to compare with. Make an empty file ${file}, run this test with -u, read it.`);
    }
    await expect(page(path)).toMatchFileSnapshot(file);
  });

  it('are valid HTML', async () => {
    const faults = [];
    for (const [path, content] of files) {
      faults.push(...(await faultsOfHtml(content, 'pages')).map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it('lead to nothing that is not there', () => {
    const there = new Set([...files.keys()].map((path) => `/${path.replace(/index\.html$/, '')}`));
    for (const [path, content] of files) {
      const hrefs = [...content.matchAll(/<(?:a|link)\b[^>]* href="(?!\w+:|#)([^"]*)"/g)].map(
        ([, href = '']) => href,
      );
      expect(hrefs.length).toBeGreaterThan(3);
      const targets = hrefs.map((href) => decodeURI(new URL(href, `https://x.example/${path}`).pathname));
      const isRelease = (target: string) => /\/\d{4}\/\d\d\/\d\d\/r\d+\/$/.test(target);
      expect(
        targets.filter((target) => !there.has(target) && !isRelease(target)),
        path,
      ).toEqual([]);
    }
  });
});
