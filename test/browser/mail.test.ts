import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { newsletter } from '../../src/render/formats/newsletter.ts';
import { releaseOf, rendered } from '../render/newsroom.ts';
import { findChromium } from './chromium.ts';

const chromiumPath = findChromium();

const release = `---
title: Ferry sails again
date: 2024-09-05
organisers: [Harbour Office]
contact: { url: https://h.example.org }
---

| No. | Service packaging | Responsibilities of whoever brings goods to the market |
| --- | --- | --- |
| 1 | Containers, takeaway and reusable | ${'Packaging that is handed over to whoever buys what is in it. '.repeat(8)} |
`;

test.skipIf(!chromiumPath)('words in a table of a mail stay whole where there is room', async () => {
  const { content } = await rendered(await releaseOf(release), newsletter);
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent(String(content));
    for (const width of [640, 375, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(partedWords), `${width} px`).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  } finally {
    await browser.close();
  }
});

/** Runs in the page: the words that go on in a new line. */
const partedWords = `[...document.querySelectorAll('th, [border="1"] td')].flatMap(({ firstChild: text }) =>
  [...text.data.matchAll(/[a-z]+/gi)].flatMap(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range.getClientRects().length > 1 ? [word] : [];
  }))`;
