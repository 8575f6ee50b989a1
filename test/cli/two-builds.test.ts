import { once } from 'node:events';
import { expect, test } from 'vitest';
import { deskOfReleases, now, release } from './run.ts';

test('of ten builds at the same time into one folder each succeeds or is refused, and the manifest knows every file', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `releases/2024-09-05-r${index}.md`);
  const desk = deskOfReleases(Object.fromEntries(names.map((name) => [name, release()])));
  const wishes = ['html', 'text', 'newsletter'].map((format) => ['--only', format]);
  const everything = Array.from({ length: 7 }, () => []);
  const ends = [...wishes, ...everything].map(async (wish) => {
    const child = desk.start(['build', '--now', now, ...wish]);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin.end();
    const [code] = await once(child, 'close');
    return { code, stderr };
  });
  for (const { code, stderr } of await Promise.all(ends)) {
    if (code !== 0)
      expect({ code, stderr }).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('error: Cannot write to public'),
      });
  }
  const listed = () =>
    JSON.parse(desk.read('public/manifest.json')).files.map(({ path }: { path: string }) => path);
  if (desk.has('public')) {
    expect([...listed(), 'manifest.json'].sort()).toEqual([...desk.files('public')].sort());
  }
  expect(desk.run(['build', '--now', now]).code).toBe(0);
  expect(listed()).toHaveLength(48);
  expect(desk.files('public')).toHaveLength(49);
}, 120_000);
