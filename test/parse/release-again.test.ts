import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Release } from '../../src/model/release.ts';
import { readingOf, releaseAgain } from '../../src/parse/reading.ts';
import { parseRelease } from '../../src/parse/release.ts';

const defaults = { lang: 'en', timezone: 'Asia/Hong_Kong', boilerplate: 'About *us*.' };
const folder = new URL('../fixtures/releases/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
const own = {
  'titled.md':
    '---\ndate: 2024-09-05\nnotes: |\n  A [note](https://example.org)\n---\n\n# A *title*\n\nText.\n',
  'chinese.md': '---\ntitle: 標題\ndate: 2024-09-05\nlang: zh-Hant\n---\n\n**標題**：文字。\n',
};

/** Everything that somebody may ask of a release. */
function asked({ body, notes, boilerplate, titleHeading, places, ...others }: Release) {
  const trees = [body, notes, boilerplate].map((tree) => tree && [tree.children, tree.position]);
  const fields = [...places.fields(), 'nowhere', 'title', 'body.0'];
  const stand = fields.map((field) => [field, places.key(field), places.value(field)]);
  return { ...others, trees, titleHeading, stand };
}

test('a release that was read once is the same with what it came to', async () => {
  const texts = [
    ...names.map((name) => [name, readFileSync(new URL(name, folder))] as const),
    ...Object.entries(own).map(([name, text]) => [name, Buffer.from(text)] as const),
  ];
  let again = 0;
  for (const [name, bytes] of texts) {
    const release = await parseRelease(bytes, name, defaults);
    const reading = readingOf(release);
    expect(reading === undefined).toBe(release.unread);
    if (!reading) continue;
    const kept = JSON.parse(JSON.stringify(reading));
    expect(asked(await releaseAgain(bytes, name, defaults, kept))).toEqual(asked(release));
    again += 1;
  }
  expect(again).toBeGreaterThan(4);
});
