import { describe, expect, test } from 'vitest';
import { check, complete, release } from '../checking.ts';

describe('slug-valid', () => {
  test('asks for a slug where the file name gives none', async () => {
    const [found] = await check(release(complete), {}, 'releases/2024-04-20-新聞稿.md');
    expect(found).toMatchObject({ ruleId: 'slug-valid', severity: 'error' });
    expect(found?.note).toMatch(/“slug: [a-z-]+”/);
  });

  test('offers what can be kept of a slug', async () => {
    const [found] = await check(release(`${complete}slug: Café & Tea\n`));
    expect(found).toMatchObject({
      ruleId: 'slug-valid',
      place: { start: { line: 7 } },
      expected: ['cafe-tea'],
    });
  });

  test.each([
    ['index', 'The slug “index” is a name that Windows or the web server keeps for itself.'],
    ['con', 'The slug “con” is a name that Windows or the web server keeps for itself.'],
    ['"---"', 'The slug “---” has no letters a to z or digits to make an address of.'],
    ['a'.repeat(101), `The slug “${'a'.repeat(79)}…” is longer than an address part may be, 100 letters.`],
  ])('says what is wrong with %s', async (slug, reason) => {
    expect((await check(release(`${complete}slug: ${slug}\n`))).map((found) => found.reason)).toEqual([
      reason,
    ]);
  });
});
