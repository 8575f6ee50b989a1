import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Desk, now, release } from './run.ts';

const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
const settings = 'organisation: Harbour Office\n';

test('the logo is copied once, every page leads to it, and it goes when nobody names it any more', () => {
  const desk = new Desk({
    'pressdesk.yaml': `${settings}logo: art/ours.svg\n`,
    'art/ours.svg': logo,
    'releases/2024-09-05-a.md': release(),
    'releases/2024-09-06-b.md': release({ date: '2024-09-06', more: 'lang: fr\n' }),
  });
  expect(desk.run(['build', '--now', now]).code).toBe(0);
  expect(desk.files('public').filter((path) => path.endsWith('.svg'))).toEqual(['logo.svg']);
  const pages = desk.files('public').filter((path) => path.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    const [, src = 'none'] = /<img class="logo" src="([^"]+)" alt="Harbour Office"/.exec(desk.read(`public/${page}`)) ?? [];
    expect(existsSync(join(desk.path('public'), dirname(page), src)), `${page}: ${src}`).toBe(true);
  }

  // A build of one release leaves it where it is.
  expect(desk.run(['build', 'releases/2024-09-05-a.md', '--now', now]).code).toBe(0);
  expect(desk.has('public/logo.svg')).toBe(true);
  expect(desk.run(['verify']).code).toBe(0);

  desk.write('pressdesk.yaml', settings);
  expect(desk.run(['build', '--now', now]).code).toBe(0);
  expect(desk.has('public/logo.svg')).toBe(false);
});

test('a preview shows it too', () => {
  const desk = new Desk({
    'office/pressdesk.yaml': `${settings}logo: ours.svg\n`,
    'office/ours.svg': logo,
    'office/releases/2024-09-05-a.md': release({ more: 'status: draft\n' }),
  });
  expect(desk.run(['build', '--preview', '../preview', '--now', now], { within: 'office' }).code).toBe(0);
  expect(desk.files('preview')).toContain('logo.svg');
});

test.each(['check', 'build', 'status'])('%s does not go on with a logo that holds a script', (command) => {
  const desk = new Desk({
    'pressdesk.yaml': 'logo: ours.svg\n',
    'ours.svg': logo.replace('<rect', '<script>alert(1)</script><rect'),
    'releases/2024-09-05-a.md': release(),
  });
  const { code, stderr } = desk.run([command]);
  expect(stderr).toContain('pressdesk.yaml:1:7');
  expect(stderr).toContain('holds a script');
  expect(code).toBe(2);
});
