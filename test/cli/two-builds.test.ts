import { once } from 'node:events';
import { expect, test } from 'vitest';
import { deskOfReleases, now, release } from './run.ts';

test('of builds at the same time into one folder each succeeds or is refused, and the manifest knows every file', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `releases/2024-09-05-r${index}.md`);
  const desk = deskOfReleases(Object.fromEntries(names.map((name) => [name, release()])));
  const only = ['html', 'text', 'newsletter'];
  const ends = only.map(async (format) => {
    const child = desk.start(['build', '--now', now, '--only', format]);
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
  expect(listed()).toHaveLength(160);
  expect(desk.files('public')).toHaveLength(161);
});
