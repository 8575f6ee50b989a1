import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTime, pressdesk, temporaryFolder } from '../built-newsrooms.ts';
import { findChromium } from './chromium.ts';

const site = 'https://news.saltmere.example/pr/';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const inPage = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

function release(title: string, date: string, more: string, lang = 'en'): string {
  return `---\ntitle: ${title}\ndate: ${date}\nlang: ${lang}\ncontact:\n  url: https://saltmere.example\n${more}\n---\n\nText of it.\n`;
}

const releases: Readonly<Record<string, string>> = {
  ferry: release(
    'Night ferry returns to the outer islands',
    '2024-03-04',
    'summary: It leaves Quay 4.\norganisers: [Harbour Authority]\nkind: Statement',
  ),
  cafe: release('Café at the lighthouse', '2025-06-01', 'organisers: [Island Trust]'),
  gone: release(
    'Xylophone concert',
    '2025-06-02',
    'organisers: [Island Trust]\nstatus: withdrawn\nwithdrawal:\n  at: 2025-06-03\n  reason: It was none.',
  ),
  later: release(
    'Zeppelin lands',
    '2026-11-30',
    'organisers: [Island Trust]\nembargo: 2027-01-01T00:00+00:00',
  ),
  ...Object.fromEntries(
    Array.from({ length: 23 }, (_, at) => [
      `notice-${at}`,
      release(
        `Harbour notice ${at}`,
        `2026-01-${String(at + 1).padStart(2, '0')}`,
        'organisers: [Port Office]',
      ),
    ]),
  ),
  zh: release('粵港知識產權研討會在中山舉行', '2024-09-05', 'organisers: [知識產權署]', 'zh-Hant-HK'),
  ar: release('مُحَمَّد يزور الوزارة', '2025-09-09', 'organisers: [مكتبة الواحة]', 'ar'),
};

describe.skipIf(!findChromium())('the search page in Chromium', () => {
  const { folder, remove } = temporaryFolder();
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(join(folder, 'releases'));
    for (const [name, text] of Object.entries(releases)) {
      writeFileSync(join(folder, 'releases', `${name}.md`), text);
    }
    publish();
    browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    remove();
  });

  function publish(): void {
    writeFileSync(
      join(folder, 'pressdesk.yaml'),
      `organisation: Saltmere\nsite: ${site}\nformats: [html, pages, search]\n`,
    );
    const { status, stderr } = pressdesk(folder, 'build', '--now', buildTime);
    expect(status, stderr).toBe(0);
  }

  /** What went wrong on a page, and which files it asked for. */
  interface Visit {
    readonly page: Page;
    readonly problems: string[];
    readonly asked: string[];
  }

  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const [problems, asked]: [string[], string[]] = [[], []];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.route('**', (route) => {
      const url = route.request().url();
      asked.push(url.slice(site.length));
      if (!url.startsWith(site)) problems.push(`asks for ${url}`);
      const { pathname } = new URL(url);
      const file = join(folder, 'public', decodeURI(pathname.slice(new URL(site).pathname.length)));
      const target = file.endsWith('/') ? `${file}index.html` : file;
      return existsSync(target) ? route.fulfill({ path: target }) : route.fulfill({ status: 404, body: '' });
    });
    await page.goto(site + path);
    return { page, problems, asked };
  }

  const titles = (page: Page) => page.locator('#search-results h2').allTextContents();
  const said = (page: Page) => page.locator('#search-status');

  test.each([
    ['a word of the title', '', 'ferry', ['Night ferry returns to the outer islands']],
    ['the beginning of a word', '', 'light', ['Café at the lighthouse']],
    ['a word without its accent', '', 'CAFE', ['Café at the lighthouse']],
    ['an organiser', '', 'harbour authority', ['Night ferry returns to the outer islands']],
    ['a word of the summary', '', 'quay', ['Night ferry returns to the outer islands']],
    ['two Chinese characters', 'zh-hant-hk/', '產權', ['粵港知識產權研討會在中山舉行']],
    ['Arabic without points', 'ar/', 'محمد', ['مُحَمَّد يزور الوزارة']],
    ['Arabic with points', 'ar/', 'مُحَمَّد', ['مُحَمَّد يزور الوزارة']],
    ['Arabic without the article', 'ar/', 'وزارة', ['مُحَمَّد يزور الوزارة']],
    ['nothing that was withdrawn', '', 'xylophone', []],
    ['nothing that is held back', '', 'zeppelin', []],
  ])('finds %s', async (_, section, query, expected) => {
    const { page, problems } = await visit(`${section}search/`);
    await page.getByRole('searchbox').pressSequentially(query);
    await said(page).filter({ hasText: '·' }).waitFor();
    // What is said may still be of the beginning of the query.
    await expect.poll(() => titles(page), { timeout: 10_000 }).toEqual(expected);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('leads to the release, marks what was looked for, and comes back to the results', async () => {
    const { page, problems } = await visit('search/?q=night+ferry');
    const link = page.getByRole('link', { name: 'Night ferry returns to the outer islands' });
    await link.waitFor();
    expect(await page.locator('mark').allTextContents()).toEqual(['Night', 'ferry']);
    expect(await page.getByRole('searchbox').inputValue()).toBe('night ferry');
    await link.click();
    await page.getByRole('heading', { level: 1, name: 'Night ferry returns' }).waitFor();
    expect(page.url()).toBe(`${site}2024/03/04/ferry/`);
    await page.goBack();
    await link.waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('keeps the query in the address, and goes back to the one before', async () => {
    const { page } = await visit('search/');
    const box = page.getByRole('searchbox');
    await box.fill('ferry');
    await box.press('Enter');
    await page.getByRole('link', { name: 'Night ferry' }).waitFor();
    expect(page.url()).toBe(`${site}search/?q=ferry`);
    await box.fill('lighthouse');
    await page.getByRole('link', { name: 'Café' }).waitFor();
    expect(page.url()).toBe(`${site}search/?q=lighthouse`);
    await page.goBack();
    await page.getByRole('link', { name: 'Night ferry' }).waitFor();
    expect(await box.inputValue()).toBe('ferry');
    await page.context().close();
  });

  test('shows ten at a time, the next ones on demand, with the focus on the first of them', async () => {
    const { page } = await visit('search/?q=notice');
    await said(page).filter({ hasText: 'Releases found: 23' }).waitFor();
    expect(await titles(page)).toHaveLength(10);
    expect((await titles(page))[0]).toBe('Harbour notice 22');
    await page.getByRole('button', { name: 'Show more' }).press('Enter');
    await page.getByRole('link', { name: 'Harbour notice 12' }).and(page.locator(':focus')).waitFor();
    expect(await titles(page)).toHaveLength(20);
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByRole('link', { name: 'Harbour notice 0' }).waitFor();
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    await page.context().close();
  });

  test('can be limited to a year, also by the address', async () => {
    const { page } = await visit('search/?q=organiser+text&year=2025');
    await page.getByRole('combobox').waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('2025');
    await page.getByRole('searchbox').fill('the');
    await page.getByRole('link', { name: 'Café' }).waitFor();
    expect(await titles(page)).toEqual(['Café at the lighthouse']);
    await page.getByRole('combobox').selectOption('2024');
    await page.getByRole('link', { name: 'Night ferry' }).waitFor();
    expect(await titles(page)).toEqual(['Night ferry returns to the outer islands']);
    await page.context().close();
  });

  test('loads nothing before somebody means to search, and says how much it does', async () => {
    const { page, asked } = await visit('search/');
    expect(await page.locator('#search-hint').textContent()).toMatch(/loads about \d+ kB/);
    expect(asked).toEqual(['search/']);
    await page.getByRole('searchbox').fill('ferry');
    await said(page).filter({ hasText: 'loaded' }).waitFor();
    const files = asked.filter((path) => path.endsWith('.json'));
    const bytes = files.reduce((sum, path) => sum + readFileSync(join(folder, 'public', path)).length, 0);
    expect(new Set(files).size).toBe(files.length);
    expect(await said(page).textContent()).toBe(`Releases found: 1 · ${Math.ceil(bytes / 1000)} kB loaded`);
    await page.context().close();
  });

  test('goes on where the newsroom was published anew while the page was open', async () => {
    const { page } = await visit('search/');
    await page.getByRole('searchbox').waitFor();
    writeFileSync(
      join(folder, 'releases/new.md'),
      release('Ferry gets a sister', '2026-11-29', 'organisers: [Harbour Authority]'),
    );
    publish();
    await page.getByRole('searchbox').fill('ferry');
    await page.getByRole('link', { name: 'Ferry gets a sister' }).waitFor();
    await page.context().close();
  });

  test('says what can be done where the index cannot be loaded, and tries again', async () => {
    const { page } = await visit('search/');
    await page.route('**/*.json', (route) => route.abort());
    await page.getByRole('searchbox').fill('ferry');
    await said(page).filter({ hasText: 'cannot be loaded' }).waitFor();
    await page.unroute('**/*.json');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Night ferry' }).waitFor();
    await page.context().close();
  });

  test('says that pages on the disk cannot be searched', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`file://${join(folder, 'public/search/index.html')}`);
    await page.getByRole('searchbox').fill('ferry');
    await said(page).filter({ hasText: 'web server' }).waitFor();
    await context.close();
  });

  test('without JavaScript says so, and leads to the lists', async () => {
    const { page } = await visit('search/', { javaScriptEnabled: false });
    expect(await page.getByText('Searching needs JavaScript').isVisible()).toBe(true);
    const lists = page.locator('#search-off').getByRole('link');
    expect(await lists.allTextContents()).toEqual(['Latest releases', 'Archive', 'Organisations']);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await page.context().close();
  });

  test.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'light', width: 320 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'dark', width: 320 },
  ] as const)(
    'meets WCAG 2.2 A and AA and fits the window: $colorScheme, $width px',
    async (look) => {
      const options = { colorScheme: look.colorScheme, viewport: { width: look.width, height: 900 } };
      const pages = [
        'search/?q=notice',
        'search/?q=nothing',
        `zh-hant-hk/search/?q=產權`,
        `ar/search/?q=محمد`,
      ];
      const found: string[] = [];
      for (const path of pages) {
        const { page, problems } = await visit(path, options);
        await said(page).filter({ hasText: '·' }).waitFor();
        await page.evaluate(`${axe}\n${inPage}\n;0`);
        const violations = await page.evaluate<string[]>('inPage.violations()');
        const overflow = await page.evaluate<string[]>('inPage.overflow()');
        found.push(...[...violations, ...overflow, ...problems].map((problem) => `${path}: ${problem}`));
        await page.context().close();
      }
      expect(found).toEqual([]);
    },
    60_000,
  );
});
