import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, type TestContext, test } from 'vitest';
import { Desk, now, release } from './run.ts';

// Root may write wherever the disk lets it, and a small file system has to be mounted by root.
const isRoot = process.getuid?.() === 0;

/** Makes a folder one that can only be read, and gives what undoes it; `undefined` where that cannot be done. */
function onlyRead(folder: string): (() => void) | undefined {
  if (!isRoot) {
    chmodSync(folder, 0o555);
    return () => chmodSync(folder, 0o755);
  }
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    return undefined;
  }
  return () => execFileSync('umount', [folder]);
}

/** Skips and says so; but a machine that decides about a change must not pass for want of a mount. */
function cannotMount(context: TestContext): void {
  const why = 'no file system can be mounted here, as this test needs';
  if (process.env.CI) throw new Error(`${why}: let root mount a tmpfs, or run the tests as another user`);
  console.warn(`“${context.task.name}” is skipped: ${why}.`);
  context.skip(why);
}

describe('an output folder that cannot be written', () => {
  test('because it is a file', () => {
    const desk = new Desk({ 'releases/2024-09-05-a.md': release(), public: 'mine' });
    const { code, stderr } = desk.run(['build', '--now', now]);
    expect(stderr).toMatch(/^error: Cannot write to public: it is a file, not a folder\.\nhint: /);
    expect(code).toBe(2);
    expect(desk.read('public')).toBe('mine');
  });

  test('because it may only be read', (context) => {
    const desk = new Desk({ 'releases/2024-09-05-a.md': release() });
    mkdirSync(desk.path('public'));
    const writable = onlyRead(desk.path('public'));
    if (!writable) return cannotMount(context);
    const { code, stderr } = desk.run(['build', '--now', now]);
    writable();
    expect(stderr).toMatch(/^error: Cannot write to public: .*\.\nhint: /);
    expect(code).toBe(2);
    expect(desk.files('public')).toEqual([]);
  });

  test.runIf(process.platform === 'linux')('because it is on a disk that can only be read', () => {
    const desk = new Desk({ 'releases/2024-09-05-a.md': release() });
    const { code, stderr } = desk.run(['build', '--now', now, '--out', '/proc/pressdesk']);
    expect(stderr).toContain('/proc/pressdesk');
    expect(stderr).toMatch(/^error: Cannot write to .*: no folder can be made there\.\nhint: Name another/);
    expect(code).toBe(2);
  });

  test.each(['.', 'releases', '..'])('because releases lie in it that are not public yet: %s', (out) => {
    const desk = new Desk({ 'room/releases/2024-09-05-a.md': release({ more: 'embargo: 2031-01-01\n' }) });
    desk.write('room/pressdesk.yaml', '');
    const { code, stderr } = desk.run(['build', '--now', now, '--out', out], { within: 'room' });
    expect(stderr).toContain('the releases themselves lie in it');
    expect(code).toBe(2);
    expect(desk.files('.')).toEqual(['room/pressdesk.yaml', 'room/releases/2024-09-05-a.md']);
  });

  test('because somebody else’s file is in the way', () => {
    const desk = new Desk({
      'releases/2024-09-05-a.md': release(),
      'public/manifest.json': '{"name":"My app"}',
    });
    const { code, stderr } = desk.run(['build', '--now', now]);
    expect(stderr).toContain('holds a manifest.json that pressdesk did not write');
    expect(code).toBe(2);
    expect(desk.files('public')).toEqual(['manifest.json']);
  });

  test.runIf(isRoot && process.platform === 'linux')(
    'because the disk is full, and every old file is whole',
    (context) => {
      const desk = new Desk({ 'releases/2024-09-05-a.md': release() });
      mkdirSync(desk.path('small'));
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', desk.path('small')], {
          stdio: 'pipe',
        });
      } catch {
        return cannotMount(context);
      }
      try {
        const build = () => desk.run(['build', '--now', now, '--out', 'small/public']);
        expect(build().code).toBe(0);
        const before = desk.tree('small/public');
        desk.write('releases/2024-09-05-b.md', release({ body: 'A long story. '.repeat(60_000) }));
        const { code, stderr } = build();
        expect(stderr).toContain('error: Cannot write to small/public: the disk is full.');
        expect(code).toBe(2);
        expect(desk.tree('small/public')).toEqual(before);
      } finally {
        execFileSync('umount', [desk.path('small')]);
      }
    },
  );
});

test('links in the output folder do not lead the build elsewhere', () => {
  const desk = new Desk({ 'releases/2024-09-05-a.md': release(), 'elsewhere/index.html': 'mine' });
  mkdirSync(desk.path('public/2024/09/05'), { recursive: true });
  symlinkSync('../../../../elsewhere', desk.path('public/2024/09/05/a'));
  const { code, stderr } = desk.run(['build', '--now', now]);
  expect(stderr).toContain('leads out of there');
  expect(code).toBe(2);
  expect(desk.read('elsewhere/index.html')).toBe('mine');
});
