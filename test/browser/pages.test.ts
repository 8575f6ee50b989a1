import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buildArchive,
  buildFixtures,
  buildLife,
  buildOffice,
  buildSamples,
  filesBelow,
  temporaryFolder,
} from '../built-newsrooms.ts';
import { kindsOfPages } from '../render/archive/kinds.ts';
import { findChromium } from './chromium.ts';

const chromiumPath = findChromium();
if (!chromiumPath) {
  console.warn('Browser tests are skipped: no Chromium was found. Install it, or name it in CHROMIUM.');
}

// A machine that decides about a change must not pass for want of a browser.
test.runIf(process.env.CI)('there is a Chromium to test with', () => {
  expect(chromiumPath, 'install chromium, or name it in CHROMIUM').toBeDefined();
});

/** What was found out about one page, each problem as one line. */
interface Visit {
  readonly path: string;
  readonly colorScheme: 'light' | 'dark';
  readonly violations: readonly string[];
  readonly overflow: readonly string[];
  /** What went wrong while loading: on the console, with a file, or towards the outside. */
  readonly loading: readonly string[];
  readonly brightness: number;
}

// Where each newsroom says that it is; its pages are opened there, and answered from what was built.
const sites = {
  samples: 'https://newsroom.example.org/',
  fixtures: 'https://fixtures.example.org/',
  life: 'https://life.example.org/',
  archive: 'https://archive.example.org/',
  office: 'https://office.example.org/',
} as const;

describe.skipIf(!chromiumPath)('pages and newsletters in Chromium', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const inPage = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');
  const { folder, remove } = temporaryFolder();
  let browser: Browser;
  let pages: string[] = [];

  beforeAll(async () => {
    buildSamples(join(folder, 'samples'));
    buildFixtures(join(folder, 'fixtures'));
    buildLife(join(folder, 'life'));
    buildArchive(join(folder, 'archive'));
    buildOffice(join(folder, 'office'));
    pages = Object.keys(sites).flatMap((newsroom) => pagesOf(newsroom).map((path) => `${newsroom}/${path}`));
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    remove();
  });

  test.each(['samples', 'fixtures', 'life'])('there are pages and newsletters of the %s', (newsroom) => {
    for (const file of ['index.html', 'newsletter.html']) {
      expect(pages.filter((path) => path.startsWith(newsroom) && path.endsWith(`/${file}`))).not.toEqual([]);
    }
  });

  describe.each([1280, 320])('%s px wide, light and dark', (width) => {
    let visits: Visit[] = [];
    beforeAll(async () => {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      visits = (await inTurn(pages, (path) => visit(context, path))).flat();
      await context.close();
    }, 300_000);

    test('meet WCAG 2.2 A and AA, in every rule axe has for them', () => {
      expect(visits.flatMap(({ violations }) => violations)).toEqual([]);
    });

    test('fit the window without scrolling sideways', () => {
      expect(visits.flatMap(({ overflow }) => overflow)).toEqual([]);
    });

    test('load with nothing on the console, nothing missing and nothing from elsewhere', () => {
      expect(visits.flatMap(({ loading }) => loading)).toEqual([]);
    });

    test('a page is as light or dark as its reader wishes', () => {
      const wrong = visits.filter(
        ({ path, colorScheme, brightness }) =>
          path.endsWith('/index.html') && brightness > 382 !== (colorScheme === 'light'),
      );
      expect(
        wrong.map(({ path, colorScheme, brightness }) => `${path}, ${colorScheme}: ${brightness} of 765`),
      ).toEqual([]);
    });
  });

  test('read the same with JavaScript off', async () => {
    const heard = async (javaScriptEnabled: boolean) => {
      const context = await browser.newContext({ javaScriptEnabled });
      // A search is nothing without them, and says so.
      const others = pages.filter((path) => !path.includes('/search/'));
      const all = await inTurn(others, async (path) => {
        const { page } = await open(context, path);
        const read = await page.locator('body').ariaSnapshot();
        // A button that only a script can answer is there only with one.
        return [path, javaScriptEnabled ? withoutButtons(read) : read] as const;
      });
      await context.close();
      return new Map(all);
    };
    const off = await heard(false);
    expect([...off.values()].filter((text) => text.length < 100)).toEqual([]);
    expect(off).toEqual(await heard(true));
  }, 240_000);

  test('links that stand one under the other in the facts are high enough for a finger', async () => {
    const context = await browser.newContext();
    const path = pages.find((one) => /^samples\/.*library-reopens\/index\.html$/.test(one)) ?? '';
    const { page } = await open(context, path);
    const boxes = await inTurn(await page.locator('.facts dd a').all(), (link) => link.boundingBox());
    expect(boxes.length).toBeGreaterThan(3);
    expect(boxes.filter((box) => box === null || box.height < 24)).toEqual([]);
    await context.close();
  }, 30_000);

  test('an address begins where its page does, whatever its own direction', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const path = pages.find((one) => /^office\/.*reading-week.*\/index\.html$/.test(one)) ?? '';
    const { page } = await open(context, path);
    const [frame, words] = [page.locator('.footer .lines'), page.locator('.footer .lines bdi')];
    const right = async (one: typeof words) => {
      const box = await one.boundingBox();
      return Math.round((box?.x ?? 0) + (box?.width ?? 0));
    };
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await right(words)).toBe(await right(frame));
    // What is within its lines counts: an element that fills the column says nothing of where its words begin.
    const edges = await page.evaluate<[words: number, column: number][]>(`
      [...document.querySelectorAll('.facts .address')].map((address) => {
        const words = document.createRange();
        words.selectNodeContents(address);
        return [words, address.closest('dd')].map((one) => Math.round(one.getBoundingClientRect().right));
      })`);
    expect(edges.length).toBeGreaterThan(1);
    for (const [words, column] of edges) expect(words).toBe(column);
    await context.close();
  }, 30_000);

  test('every page has a policy, and a browser that holds to it lets no script of another in', async () => {
    const context = await browser.newContext();
    const without: string[] = [];
    for (const path of pages.filter((path) => !path.endsWith('/newsletter.html'))) {
      const { page, loading } = await open(context, path);
      const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
      if ((await policy.count()) !== 1) without.push(path);
      expect(loading).toEqual([]);
      await page.evaluate('inPage.intrude()');
      await expect
        .poll(() => loading.filter((told) => told.startsWith('policy: ')).length, { timeout: 5000 })
        .toBe(2);
      expect(await page.title()).not.toBe('taken over');
      expect(loading.filter((told) => told.startsWith('asks for'))).toEqual([]);
      await page.close();
    }
    await context.close();
    expect(without).toEqual([]);
  }, 120_000);

  describe('the wire text', () => {
    const path = 'samples/zh-hant-hk/2024/09/05/ip-seminar/index.html';
    const wire = () =>
      readFileSync(
        join(folder, path.replace('samples/', 'samples/public/').replace('index.html', 'release.txt')),
        'utf8',
      );

    test('is copied by keyboard, and readers are told in their language', async () => {
      const context = await browser.newContext();
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: sites.samples });
      const { page, loading } = await open(context, path);
      const button = page.getByRole('button', { name: '複製 純文字稿' });
      const said = page.getByRole('status');
      expect(await said.textContent()).toBe('');
      await button.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => said.textContent(), { timeout: 5000 }).toBe('已複製');
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(wire());
      expect(loading).toEqual([]);
      await context.close();
    }, 30_000);

    test('is opened where it cannot be copied', async () => {
      const context = await browser.newContext();
      const { page } = await open(context, path);
      await page.evaluate("navigator.clipboard.write = () => Promise.reject(new Error('no leave'))");
      await page.getByRole('button').click();
      await page.waitForURL(/release\.txt$/);
      await context.close();
    }, 30_000);

    test('is a plain link where there is no JavaScript', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const { page } = await open(context, path);
      expect(await page.getByRole('button').count()).toBe(0);
      await page.getByRole('link', { name: '純文字稿' }).click();
      expect(page.url()).toMatch(/release\.txt$/);
      await context.close();
    }, 30_000);
  });

  /** Of one newsroom a page of each kind; of the others those of their releases. */
  function pagesOf(newsroom: string): readonly string[] {
    if (newsroom === 'archive') return kindsOfPages;
    const all = filesBelow(join(folder, newsroom, 'public'), '.html');
    return all.filter((path) => /(?:^|\/)\d{4}\/\d\d\/\d\d\//.test(path));
  }

  async function visit(context: BrowserContext, path: string): Promise<Visit[]> {
    const { page, loading } = await open(context, path);
    await page.evaluate(`${axe}\n;0`);
    const found: Visit[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const told = (problem: string) => `${path}, ${colorScheme}: ${problem}`;
      found.push({
        path,
        colorScheme,
        violations: (await page.evaluate<string[]>(`inPage.violations('${colorScheme}')`)).map(told),
        overflow: (await page.evaluate<string[]>('inPage.overflow()')).map(told),
        brightness: await page.evaluate<number>('inPage.brightness()'),
        loading: loading.splice(0).map(told),
      });
    }
    await page.close();
    return found;
  }

  /** Opens a page at its own address, as a visitor would; `loading` gathers what loading it lets slip. */
  async function open(context: BrowserContext, path: string): Promise<{ page: Page; loading: string[] }> {
    const newsroom = path.slice(0, path.indexOf('/')) as keyof typeof sites;
    const site = sites[newsroom];
    const loading: string[] = [];
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) loading.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => loading.push(error.message));
    await page.exposeFunction('tellTest', (problem: string) => loading.push(problem));
    await page.addInitScript({ content: inPage });
    await page.route('**', async (route) => {
      const url = route.request().url();
      const file = join(folder, newsroom, 'public', decodeURI(new URL(url).pathname));
      if (url.startsWith(site) && existsSync(file)) return route.fulfill({ path: file });
      loading.push(`asks for ${url}`);
      return route.abort();
    });
    await page.goto(site + path.slice(newsroom.length + 1), { waitUntil: 'load' });
    return { page, loading };
  }
});

function withoutButtons(read: string): string {
  return read.replaceAll(/^ *- button .*\n/gm, '');
}

/** One after the other: a browser that does several things at once is slower on a small machine, and less sure. */
async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
