import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/app/build.ts';
import { check } from '../../src/app/check.ts';
import { render } from '../../src/app/render.ts';
import { status } from '../../src/app/status.ts';
import { Office, release } from './office.ts';

const embargo = release('embargo: 2024-12-01T09:00+08:00\n');

describe('the clock comes from outside', () => {
  test('a release goes out at the very second its embargo ends, and not before', async () => {
    const office = new Office({ 'releases/2024-09-05-a.md': embargo });
    const page = office.path('public/2024/09/05/a/index.html');
    const { outcome: early } = await build(office.io({ now: '2024-12-01T00:59:59Z' }), { paths: [] });
    // A log must not name what is under embargo, so it is counted.
    expect(early.releases).toEqual([]);
    expect(early.unnamed).toMatchObject({ releases: 1, fates: { embargoed: 1 } });
    // The newsroom has an index before it has a release.
    expect(early.written.filter((file) => file.startsWith('2024/'))).toEqual([]);
    expect(existsSync(page)).toBe(false);
    const { outcome: onTime } = await build(office.io({ now: '2024-12-01T01:00:00Z' }), { paths: [] });
    expect(onTime.releases).toMatchObject([{ fate: { kind: 'public' } }]);
    expect(existsSync(page)).toBe(true);
  });

  test('and --now is put in its place', async () => {
    const office = new Office({ 'releases/a.md': embargo });
    const io = office.io({ now: '2024-12-01T00:00Z' });
    const states = async (now?: string) =>
      (await status(io, { paths: [], ...(now && { now }) })).releases[0]?.state;
    expect(await states()).toBe('embargoed');
    expect(await states('2024-12-02')).toBe('public');
    expect((await render(io, { path: 'releases/a.md', to: 'text', now: '2024-12-02' })).state.kind).toBe(
      'public',
    );
  });
});

describe('build', () => {
  test('names sources from the newsroom, wherever it is started', async () => {
    const office = new Office({ 'news/pressdesk.yaml': '', 'news/releases/2024-09-05-a.md': release() });
    const paths = ['news/releases'];
    const { outcome } = await build(office.io(), { paths });
    expect(outcome.out).toBe('news/public');
    const manifest = office.read('news/public/manifest.json');
    expect(new Set(JSON.parse(manifest).files.map(({ source }: { source: string }) => source))).toEqual(
      new Set(['.', 'releases/2024-09-05-a.md']),
    );
    const again = await build(office.io({ within: 'news/releases' }), { paths: [] });
    expect(again.outcome).toMatchObject({ out: '../public', written: [], removed: [] });
    expect(office.read('news/public/manifest.json')).toBe(manifest);
  });

  test('stops where it is told to, and leaves nothing', async () => {
    const office = new Office(
      Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [`releases/2024-09-05-${index}a.md`, release()]),
      ),
    );
    let steps = 0;
    const progress = (done: number, total: number) => {
      expect(done).toBeLessThan(total);
      steps += 1;
      return steps === 50 ? Promise.reject(new Error('enough')) : undefined;
    };
    await expect(build(office.io(), { paths: [], progress })).rejects.toThrow('enough');
    expect(steps).toBe(50);
    expect(existsSync(office.path('public'))).toBe(false);
  });
});

describe('check', () => {
  test('makes fixes until none is left, and writes nothing else', async () => {
    const text = release().replace('https://example.org', 'www.example.org').replace('title:', 'Title:');
    const office = new Office({ 'releases/2024-09-05-a.md': text, 'releases/2024-09-05-b.md': release() });
    const { report, repairs } = await check(office.io(), { paths: [], fix: 'write' });
    expect(repairs).toMatchObject([{ fixes: 2 }]);
    expect(report.files.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(office.read('releases/2024-09-05-a.md')).toBe(release().replace('https://', 'https://www.'));
  });

  test('refuses to wait for standard input on a terminal', async () => {
    const office = new Office();
    await expect(check(office.io(), { paths: ['-'] })).rejects.toThrow('nothing was piped into it');
    const piped = await check(office.io({ stdin: release() }), { paths: ['-'] });
    expect(piped.report.files).toMatchObject([{ path: '<stdin>', diagnostics: [] }]);
  });
});
