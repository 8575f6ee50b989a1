import { describe, expect, test } from 'vitest';
import { check, complete, release, said } from '../checking.ts';

describe('slug-unique', () => {
  test('names the releases that claim the same address', async () => {
    const claimants = ['releases/b.md', 'releases/c.md'];
    const found = await said(release(complete), { claimants, address: '2024/04/20/a-release/' });
    expect(found).toEqual([
      'file slug-unique The same address is claimed by “releases/b.md”, “releases/c.md”.',
    ]);
  });

  test('names three at the most, and counts the others', async () => {
    const claimants = ['b', 'c', 'd', 'e', 'f'].map((name) => `releases/${name}.md`);
    const [found] = await check(release(`${complete}slug: tea\n`), { claimants });
    expect(found?.reason).toMatch(/“releases\/d\.md” and 2 more\.$/);
    expect(found?.place?.start.line).toBe(7);
    expect(found?.note).toContain('“tea-2”');
  });
});
