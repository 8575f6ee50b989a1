import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../../src/render/archive/pages.ts';
import { faultsOfHtml } from '../valid-html.ts';
import { kindsOfPages } from './kinds.ts';
import { archiveOfTexts, printed } from './newsroom.ts';
import { releases, written } from './releases.ts';

const golden = fileURLToPath(new URL('../../fixtures/golden-archive', import.meta.url));

describe('the pages of an archive', () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await printed(pages, await archiveOfTexts(releases));
  });
  const page = (path: string) => files.get(path) ?? expect.fail(`there is no ${path}`);

  it.each(kindsOfPages)('%s comes out as before', async (path) => {
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

it('tells more of the newest release than of the others', async () => {
  const summary = 'The harbour opens for the ferries of the outer islands. '.repeat(8);
  const texts = ['2026-11-05', '2026-11-04'].map((date) =>
    written({
      title: `Harbour of ${date}`,
      date,
      lang: 'en',
      more: `summary: ${summary}\norganisers: [Harbour Office]`,
    }),
  );
  const index = (await printed(pages, await archiveOfTexts(texts))).get('index.html') ?? '';
  const told = [...index.matchAll(/The harbour opens[^<]*/g)].map(([words]) => words.length);
  expect(told).toEqual([expect.closeTo(240, -1.5), expect.closeTo(150, -1.5)]);
});

describe('a page with 20 releases', () => {
  const long = (text: string, length: number) => text.repeat(length).slice(0, length);

  it.each([
    ['quotation marks and brackets', 'en', `"<&'> `],
    ['Chinese', 'zh-Hant-HK', '夜航渡輪重返外島'],
    ['Arabic', 'ar', 'العبّارة الليلية '],
    ['one endless word', 'en', 'a'],
  ])('weighs at most 50 kB, and is valid, with titles of 500 characters: %s', async (_what, lang, text) => {
    const texts = Array.from({ length: 45 }, (_, index) => {
      const line = (length: number) => JSON.stringify(`${index} ${long(text, length)}`);
      return written({
        title: `${index} ${long(text, 500)}`,
        date: `20${String(10 + (index % 15))}-11-05`,
        lang,
        more: `slug: ${long('a-slug-', 90)}${index}
location: ${line(200)}
kind: ${line(200)}
summary: ${line(2000)}
organisers: [${line(200)}, ${line(150)}]
topics: [${line(200)}, ${line(199)}, ${line(198)}, ${line(197)}]
photos:
  - file: photos/a.jpg
    alt: ${line(300)}`,
      });
    });
    const files = await printed(pages, await archiveOfTexts(texts));
    const folder = lang === 'en' ? '' : `${lang.toLowerCase()}/`;
    for (const path of ['index.html', 'page/2/index.html']) {
      const content = files.get(folder + path) ?? expect.fail(`there is no ${folder}${path}`);
      expect(Buffer.byteLength(content), path).toBeLessThanOrEqual(50_000);
    }
    expect(await faultsOfHtml(files.get(`${folder}index.html`) ?? '', 'pages')).toEqual([]);
  });
});
