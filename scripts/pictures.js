// Makes the pictures of README.md and docs/ from what the built program really prints. Needs a Chromium, /usr/bin/chromium or
// CHROMIUM, and `script` of util-linux for a terminal of another width.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const desk = mkdtempSync(join(tmpdir(), 'pressdesk-pictures-'));
process.on('exit', () => rmSync(desk, { recursive: true, force: true }));

// Where the sample newsroom says that it is; its pages are opened there, and answered from what was built.
const site = 'https://newsroom.example.org/';

const mistakes = `---
title: Saltmere Library reopens beside the river
date: 2026-09-31
organisers:
  - Saltmere Town Council
locaton: Saltmere
contact:
  url: www.saltmere.example.org
---

The scaffolding is down and the books are back.
`;

execFileSync(process.execPath, [join(root, 'scripts/build.js')], { cwd: root });
cpSync(join(root, 'releases'), join(desk, 'releases'), { recursive: true });
cpSync(join(root, 'pressdesk.yaml'), join(desk, 'pressdesk.yaml'));
pressdesk('build', '--now', '2026-12-01T09:00Z');
mkdirSync(images, { recursive: true });

const wire = pressdesk('render', 'releases/2026-10-15-library-reopens.md', '--to', 'text').stdout;
rmSync(join(desk, 'releases'), { recursive: true });
mkdirSync(join(desk, 'releases'));
writeFileSync(join(desk, 'releases/2026-10-15-library.md'), mistakes);
const check = pressdesk('check');
const narrow = onTerminal(40, 'check');
const bare = onTerminal(80, 'check', '--no-color');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const library = `${site}2026/10/15/library-reopens/`;
await shoot('check', terminal(`$ npx pressdesk check\n${check.stdout}${check.stderr}`), { width: 860 });
await shoot('check-narrow', terminal(`$ npx pressdesk check\n${narrow}`), { width: 430 });
await shoot('check-plain', terminal(`$ npx pressdesk check --no-color\n${bare}`, 'paper'), { width: 780 });
await shoot('text', terminal(wire, 'paper'), { width: 720, height: 960 });
await shoot('page', `${library}index.html`, { width: 720, height: 960 });
await shoot('newsletter', `${library}newsletter.html`, { width: 720, height: 960 });
await browser.close();

function pressdesk(...args) {
  return spawnSync(process.execPath, [join(root, 'bin/pressdesk.js'), ...args], {
    cwd: desk,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', COLUMNS: '92', NO_COLOR: undefined },
  });
}

/** What the program prints on a terminal of so many columns. */
function onTerminal(columns, ...args) {
  const line = [process.execPath, join(root, 'bin/pressdesk.js'), ...args].join(' ');
  const { stdout } = spawnSync('script', ['-qec', `stty cols ${columns} && ${line}`, '/dev/null'], {
    cwd: desk,
    encoding: 'utf8',
    env: { ...process.env, TERM: 'xterm', NO_COLOR: undefined, FORCE_COLOR: undefined },
  });
  // Without what a progress bar may have drawn before.
  return stdout.replaceAll('\r\n', '\n').replace(/^.*\u001b\[2K/s, '');
}

/** A picture of a page; of its whole length where no height is given. */
async function shoot(name, url, { width, height }) {
  const page = await browser.newPage({ viewport: { width, height: height ?? 200 }, colorScheme: 'light' });
  await page.route(`${site}**`, (route) =>
    route.fulfill({ path: join(desk, 'public', new URL(route.request().url()).pathname) }),
  );
  await page.goto(url);
  await page.evaluate(
    'Promise.all([...document.images].map((image) => ((image.loading = "eager"), image.decode())))',
  );
  await page.screenshot({ path: join(images, `${name}.png`), fullPage: height === undefined });
  await page.close();
}

/** What a terminal shows of `text`, as the address of a page. */
function terminal(text, look = 'dark') {
  const colours = {
    31: '#ff7b72',
    32: '#7ee787',
    33: '#e3b341',
    34: '#79c0ff',
    35: '#d2a8ff',
    36: '#76e3ea',
    90: '#8b949e',
  };
  const styles = {
    ...Object.fromEntries(Object.entries(colours).map(([code, colour]) => [code, `color:${colour}`])),
    1: 'font-weight:bold',
    2: 'opacity:.65',
    4: 'text-decoration:underline',
  };
  let open = 0;
  const html = text
    .replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'))
    .replace(/\u001b\[([\d;]*)m/g, (_, codes) => {
      const style = codes
        .split(';')
        .map((code) => styles[code])
        .filter(Boolean)
        .join(';');
      if (style) open++;
      else if (open > 0) open--;
      else return '';
      return style ? `<span style="${style}">` : '</span>';
    });
  const [ink, ground] = look === 'dark' ? ['#e6edf3', '#10151c'] : ['#1c2128', '#fbfaf7'];
  const page = `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 22px 26px; background: ${ground}; color: ${ink} }
    pre { margin: 0; font: 15px/1.5 'DejaVu Sans Mono', 'Noto Sans Mono', monospace; white-space: pre-wrap }
  </style><pre>${html.trimEnd()}</pre>`;
  return `data:text/html;base64,${Buffer.from(page).toString('base64')}`;
}
