// What axe-core finds in mails in headless Chromium, and whether a narrow window has to be scrolled sideways.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { findChromium } from '../search/chromium.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Looks at mails in light, dark and forced inversion, 600 and 320 px wide, with their style sheet and without it.
 * @param mails each with `name` and `html`.
 * @returns findings as `NAME, circumstances: words`; `undefined` without Chromium.
 */
export async function looked(mails, inverted) {
  if (!findChromium()) return undefined;
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const found = [];
  try {
    for (const colorScheme of ['light', 'dark']) {
      const page = await browser.newPage({ colorScheme });
      // Nothing is fetched: a picture that is not there yet keeps its place and its description.
      await page.route('**/*', (route) => route.abort());
      for (const { name, html } of mails) {
        for (const [variant, shown] of variants(html, colorScheme, inverted)) {
          await page.setContent(shown, { waitUntil: 'domcontentloaded' });
          await page.evaluate(axe);
          for (const width of [600, 320]) {
            await page.setViewportSize({ width, height: 800 });
            const isWhole = colorScheme === 'light' && !/inverted/.test(variant);
            const faults = await page.evaluate(faultsOf, { tags, isWhole, width });
            found.push(...faults.map((fault) => `${name}, ${colorScheme}${variant}, ${width} px: ${fault}`));
          }
        }
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return found;
}

/** The mails that a window of 320 px has to be scrolled sideways for: as `NAME: words`, with what is too wide. */
export async function wide(mails) {
  if (!findChromium()) return undefined;
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const found = [];
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.route('**/*', (route) => route.abort());
    for (const { name, html } of mails) {
      for (const [variant, shown] of variants(html, 'dark')) {
        await page.setContent(shown, { waitUntil: 'domcontentloaded' });
        const faults = await page.evaluate(tooWide);
        found.push(...faults.map((fault) => `${name}${variant}: ${fault}`));
      }
    }
  } finally {
    await browser.close();
  }
  return found;
}

/** Runs in the page. Names what cannot be any narrower. */
function tooWide() {
  const { document, NodeFilter } = globalThis;
  const width = document.documentElement.scrollWidth;
  if (width <= 320) return [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const widest = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const [first, ...others] = range.getClientRects();
      if (first && others.length === 0)
        widest.push([Math.round(first.width), text.parentElement.tagName, word]);
    }
  }
  const words = widest.sort(([a], [b]) => b - a).slice(0, 3);
  return [`${width} px wide: ${words.map((word) => word.join(' ')).join(' | ')}`];
}

function variants(html, colorScheme, inverted) {
  const bare = html.replace(/<style>[\s\S]*?<\/style>/g, '');
  const both = [
    ['', html],
    [', without its style sheet', bare],
  ];
  if (colorScheme === 'dark') return both;
  return [
    ...both,
    [', inverted', turned(bare, 'full', inverted)],
    [', inverted in part', turned(bare, 'partial', inverted)],
  ];
}

/** The colour of links that have none (HTML, section 15.3.10), which mail programs turn like any other. */
const browsersLink = '#0000ee';

/** A mail in the colours that mail programs make of it which force darkness on mails. */
export function turned(html, inversion, inverted) {
  const { text: link } = inverted({ text: browsersLink, ground: browsersLink }, inversion);
  return html
    .replace('</head>', `<style>a{color:${link}}</style></head>`)
    .replace(/(background(?:-color)?:|bgcolor="|color:)\s*(#[\da-f]{6})/gi, (_, property, colour) => {
      const { text, ground } = inverted({ text: colour, ground: colour }, inversion);
      return `${property}${/^color/i.test(property) ? text : ground}`;
    });
}

/** Runs in the page. Where only colours differ, only they are looked at again: all else is the same mail. */
async function faultsOf({ tags, isWhole, width }) {
  const runOnly = isWhole
    ? { type: 'tag', values: tags }
    : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
  const { violations } = await globalThis.axe.run(globalThis.document, {
    runOnly,
    resultTypes: ['violations'],
  });
  const faults = violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].html.slice(0, 120)}`);
  const { scrollWidth } = globalThis.document.documentElement;
  return scrollWidth > width ? [...faults, `${scrollWidth} px wide`] : faults;
}
