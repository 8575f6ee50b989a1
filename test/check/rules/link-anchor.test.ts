import { describe, expect, test } from 'vitest';
import { findings, mended, pointedAt } from '../one-rule.ts';

const id = 'link-anchor';
const text =
  '\n## Cups & saucers\n\nTea.\n\n### 茶會\n\nTea.\n\n## Cups & saucers\n\nTea.\n\n<p id="pots">Tea.</p>\n';

describe(id, () => {
  test.each([
    ['a heading', '[Cups](#cups-saucers)'],
    ['a heading, as it is written', '[Cups](#Cups-%26-saucers)'],
    ['a heading of another script', '[Tea](#茶會)'],
    ['the second heading of the same words', '[Cups](#cups-saucers-1)'],
    ['an element with a name', '[Pots](#pots)'],
    ['the top of the page', '[Up](#top) [Up](#)'],
    ['another page', '[Pots](/pots#lids) [Pots](https://tea.example.org/#lids)'],
    ['a place without words', '[](#lids)'],
    ['a link of HTML', '<a href="#pots">Pots</a>'],
    ['a link by name', '[Pots][p]\n\n[p]: #pots'],
    ['code', '`[Pots](#lids)`'],
  ])('says nothing of %s', async (_, link) => {
    expect(await findings(id, `${link}\n${text}`)).toEqual([]);
  });

  test('tells of a link to nothing, and of what may have been meant', async () => {
    const [found, ...rest] = await findings(id, `[Cups](#cups-saucer)\n${text}`);
    expect(rest).toEqual([]);
    expect(found?.words).toBe('[Cups](#cups-saucer)');
    expect(found?.reason).toBe(
      'The link to “#cups-saucer” leads nowhere: no heading of the text has that name.',
    );
    expect(found?.expected).toEqual(['#cups-saucers']);
    expect(await mended(id, `[Cups](#cups-saucer)\n${text}`, true)).toContain('[Cups](#cups-saucers)');
    expect(await mended(id, `[Cups](#cups-saucer)\n${text}`)).toContain('[Cups](#cups-saucer)\n');
  });

  test('in HTML, by name, and in the notes, which are a text of their own', async () => {
    expect(await pointedAt(id, `<a href="#lids">Lids</a>\n${text}`)).toHaveLength(1);
    expect(await pointedAt(id, `[Lids][l]\n\n[l]: #lids\n${text}`)).toHaveLength(1);
    expect(await pointedAt(id, text, { fields: 'notes: "[Pots](#pots)"\n' })).toHaveLength(1);
  });

  test('the title, which the page has a place of its own for', async () => {
    expect(await findings(id, `[Up](#tea)\n${text}`)).toHaveLength(1);
  });

  test('tells once of a table of contents that was copied without its places', async () => {
    const contents = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
      .map((name) => `- [Part ${name}](#part_${name})\n`)
      .join('');
    const [found, ...rest] = await findings(id, `${contents}${text}`);
    expect(rest).toEqual([]);
    expect(found?.note).toMatch(/The same is found in 6 more places/);
  });

  test('leaves the mark of a note to “footnote-paired”', async () => {
    expect(await findings(id, 'Our tea is ready.\n\n[1](#note1ref) Green.\n')).toEqual([]);
  });
});
