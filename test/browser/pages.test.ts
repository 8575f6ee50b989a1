import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFixtures, buildSamples, filesBelow, temporaryFolder } from '../built-newsrooms.ts';
import { findChromium } from './chromium.ts';

const chromiumPath = findChromium();
if (!chromiumPath) {
  console.warn('Browser tests are skipped: no Chromium was found. Install it, or name it in CHROMIUM.');
}

// A machine that decides about a change must not pass for want of a browser.
test.runIf(process.env.CI)('there is a Chromium to test with', () => {
  expect(chromiumPath, 'install chromium, or name it in CHROMIUM').toBeDefined();
});

describe.skipIf(!chromiumPath)('pages and newsletters in Chromium', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const inPage = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');
  const { folder, remove } = temporaryFolder();
  let browser: Browser;
  let pages: string[] = [];

  beforeAll(async () => {
    buildSamples(join(folder, 'samples'));
    buildFixtures(join(folder, 'fixtures'));
    pages = filesBelow(folder, '.html').filter((path) => path.includes('/public/'));
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    remove();
  });

  test('there are pages and newsletters of samples and fixtures', () => {
    const names = ['samples', 'fixtures'].flatMap((newsroom) =>
      ['index.html', 'newsletter.html'].map((file) => [newsroom, file] as const),
    );
    for (const [newsroom, file] of names) {
      const found = pages.filter((path) => path.startsWith(`${newsroom}/`) && path.endsWith(`/${file}`));
      expect(found, `${file} of the ${newsroom}`).not.toEqual([]);
    }
  });

  describe.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'light', width: 320 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'dark', width: 320 },
  ] as const)('$colorScheme, $width px wide', ({ colorScheme, width }) => {
    const options: BrowserContextOptions = { colorScheme, viewport: { width, height: 900 } };

    test('meet WCAG 2.2 A and AA, in every rule axe has for them', async () => {
      expect(await onEveryPage(options, (page) => page.evaluate('inPage.violations()'))).toEqual([]);
    }, 180_000);

    test('fit the window without scrolling sideways', async () => {
      expect(await onEveryPage(options, (page) => page.evaluate('inPage.overflow()'))).toEqual([]);
    }, 180_000);

    test('load with nothing on the console and nothing from elsewhere', async () => {
      expect(await onEveryPage(options, async () => [])).toEqual([]);
    }, 180_000);
  });

  test('the page is dark where the reader asks for dark', async () => {
    const dark = await onEveryPage({ colorScheme: 'dark' }, async (page, path) => {
      if (!path.endsWith('/index.html')) return [];
      const brightness = await page.evaluate<number>('inPage.brightness()');
      return brightness < 200 ? [] : [`background is as bright as ${brightness} of 765`];
    });
    expect(dark).toEqual([]);
  }, 180_000);

  test('read the same with JavaScript off', async () => {
    const words = (into: Map<string, string>) => async (page: Page, path: string) => {
      into.set(path, await page.locator('body').ariaSnapshot());
      return [];
    };
    const on = new Map<string, string>();
    const off = new Map<string, string>();
    await onEveryPage({}, words(on));
    await onEveryPage({ javaScriptEnabled: false }, words(off));
    expect([...off.values()].filter((text) => text.length < 100)).toEqual([]);
    expect(off).toEqual(on);
  }, 180_000);

  /** Opens each page as a visitor would and gathers, page by page, what `look` finds and what loading it let slip. */
  async function onEveryPage(
    options: BrowserContextOptions,
    look: (page: Page, path: string) => Promise<string[]>,
  ): Promise<string[]> {
    const context = await browser.newContext(options);
    const found: string[] = [];
    for (const path of pages) {
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) found.push(`${path}: console: ${message.text()}`);
      });
      page.on('pageerror', (error) => found.push(`${path}: ${error.message}`));
      page.on('requestfailed', (request) => found.push(`${path}: not loaded: ${request.url()}`));
      page.on('request', (request) => {
        const inside = /^(file|data):/.test(request.url());
        if (!inside) found.push(`${path}: asks for ${request.url()}`);
      });
      await page.goto(pathToFileURL(join(folder, path)).href, { waitUntil: 'load' });
      if (options.javaScriptEnabled !== false) await page.evaluate(`${axe}\n${inPage}\n;0`);
      found.push(...(await look(page, path)).map((problem) => `${path}: ${problem}`));
      await page.close();
    }
    await context.close();
    return found;
  }
});
