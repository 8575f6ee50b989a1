import { describe, expect, test } from 'vitest';
import { check, release } from '../checking.ts';
import { findings, mended, pointedAt } from '../one-rule.ts';

const id = 'heading-order';
const text = (...headings: string[]) =>
  `Tea.\n\n${headings.map((heading) => `${heading}\n\nIt is hot.\n`).join('\n')}`;

describe(id, () => {
  test.each([
    [text('## Green', '#### Leaves'), 'Leaves'],
    [text('# Green', '#### Leaves', '# Black'), 'Leaves'],
    [text('### Green', '## Black', '###### Leaves'), 'Leaves'],
    [text('Green\n---', '#### Leaves'), 'Leaves'],
    [text('#### Green', '## Black', '## White'), 'Green'],
    [text('## Green', '# Black', '# White'), 'Black'],
    [text('# Tea', '### Green', '## Black', '## White', '## Red'), 'Green'],
    ['<h2>Green</h2>\n\n<h4>Leaves</h4>\n', 'Leaves'],
  ])('%j', async (body, words) => {
    const [found, ...more] = await pointedAt(id, body);
    expect(found?.replace(/^#+ /, '')).toBe(words);
    expect(more).toEqual([]);
  });

  test('names both levels', async () => {
    const [found] = await findings(id, text('## Green', '#### Leaves'));
    expect(found?.reason).toBe(
      'The heading “Leaves” is of level 4, but the one above it, “Green”, of level 2.',
    );
  });

  test('offers to raise the heading with all that stand beside and below it', async () => {
    const body = text('## Green', '#### Leaves', '##### Large', '#### Buds', '## Black', '### Leaves');
    const better = text('## Green', '### Leaves', '#### Large', '### Buds', '## Black', '### Leaves');
    expect(await mended(id, body)).toBe(body);
    expect(await mended(id, body, true)).toBe(better);
    expect(await findings(id, better)).toEqual([]);
  });

  test('takes a habit for one finding', async () => {
    expect(await findings(id, text('## Green', '#### Leaves', '## Black', '#### Leaves'))).toHaveLength(1);
  });

  test.each([
    text('## Green', '### Leaves', '#### Large', '## Black'),
    text('#### Green', '#### Black', '#### White'),
    text('# Tea is hot', '### Green', '### Black'),
    text('### Green', '### Black', '## About the Tea Board'),
    text('# Green', '# Black', '# White'),
    text('#### Tea', '## Green', '## Black'),
    text('## Green', '**Leaves**', '## Black'),
    `${text('## Green')}\n> #### Leaves\n`,
    text('# Tea', '###', '### Leaves'),
  ])('says nothing of %j', async (body) => {
    expect(await findings(id, body)).toEqual([]);
  });

  test('leaves the heading that gives the title out of it', async () => {
    const fields = 'date: 2024-04-20\norganisers: [Tea Board]\ncontact:\n  url: https://www.example.org\n';
    const found = await check(release(fields, '# Tea is hot\n\nIt is.\n\n### Green\n\nIt is hot, too.\n'));
    expect(found.map(({ ruleId }) => ruleId)).toEqual([]);
  });
});
