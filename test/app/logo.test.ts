import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/app/build.ts';
import { Office, release } from './office.ts';

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
const settings = 'organisation: Harbour Office\nformats: [html, pages]\n';

const filesIn = (office: Office, folder: string): string[] =>
  readdirSync(office.path(folder), { recursive: true, encoding: 'utf8' }).sort();

test('the logo is copied once, every page leads to it, and it goes when nobody names it any more', async () => {
  const office = new Office({
    'pressdesk.yaml': `${settings}logo: art/ours.svg\n`,
    'art/ours.svg': logo,
    'releases/2024-09-05-a.md': release(),
    'releases/2024-09-06-b.md': release('lang: fr\n', '2024-09-06'),
  });
  await build(office.io(), { paths: [] });
  expect(filesIn(office, 'public').filter((file) => file.endsWith('.svg'))).toEqual(['logo.svg']);
  const pages = filesIn(office, 'public').filter((file) => file.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) {
    const html = office.read(`public/${page}`);
    const [, src = 'none'] = /<img class="logo" src="([^"]+)" alt="Harbour Office"/.exec(html) ?? [];
    const there = path.join(office.path('public'), path.dirname(page), src);
    expect(existsSync(there), `${page}: ${src}`).toBe(true);
  }

  // A build of one release leaves it where it is.
  await build(office.io(), { paths: [office.path('releases/2024-09-05-a.md')] });
  expect(filesIn(office, 'public')).toContain('logo.svg');

  office.write('pressdesk.yaml', settings);
  await build(office.io(), { paths: [] });
  expect(filesIn(office, 'public')).not.toContain('logo.svg');
});

test('a preview shows it too', async () => {
  const office = new Office({
    'office/pressdesk.yaml': `${settings}logo: ours.svg\n`,
    'office/ours.svg': logo,
    'office/releases/2024-09-05-a.md': release('status: draft\n'),
  });
  await build(office.io({ within: 'office' }), { paths: [], preview: '../preview' });
  expect(filesIn(office, 'preview')).toContain('logo.svg');
});
