import { execFileSync, spawnSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { isRoot } from '../app/child.ts';
import { Desk, now, release } from './run.ts';

const mounted: string[] = [];
afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', [folder]);
});

const settings = 'formats: [html, text, newsletter]\n';
const few = (title: string) =>
  Array.from({ length: 4 }, (_, index) => [`releases/2024-09-05-a${index}.md`, release({ title })] as const);
const many = Array.from(
  { length: 40 },
  (_, index) => [`releases/2024-09-05-b${index}.md`, release({ title: 'Pool reopens' })] as const,
);
const full = 'error: Cannot write to public: the disk is full.';

/** A desk whose output is on a small disk of its own. */
function deskOnDisk(files: readonly (readonly [string, string])[], house = settings): Desk {
  const desk = new Desk({ 'pressdesk.yaml': house, 'public/.keep': '', ...Object.fromEntries(files) });
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', desk.path('public')]);
  mounted.push(desk.path('public'));
  return desk;
}

const mayMount = isRoot && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

describe.runIf(mayMount)('a disk that is full (needs the right to mount one)', () => {
  test('a first build leaves nothing on it', () => {
    const desk = deskOnDisk([...few('Library reopens'), ...many]);
    const { code, stderr } = desk.run(['build', '--now', now]);
    expect(code).toBe(2);
    expect(stderr).toContain(full);
    expect(desk.files('public')).toEqual([]);
  });

  test('a rebuild leaves every file that was there, whole, and goes through once there is room', () => {
    const desk = deskOnDisk(few('Library reopens'));
    expect(desk.run(['build', '--now', now]).code).toBe(0);
    const before = desk.files('public');
    for (const [name, text] of [...few('Library closes'), ...many]) desk.write(name, text);
    const { code, stderr } = desk.run(['build', '--now', now]);
    expect(code).toBe(2);
    expect(stderr).toContain(full);
    expect(desk.files('public')).toEqual(before);
    for (const [name, text] of desk.tree('public'))
      if (name.endsWith('.html')) expect(text.trimEnd().endsWith('</html>')).toBe(true);

    for (const [name] of many) desk.remove(name);
    expect(desk.run(['build', '--now', now]).code).toBe(0);
    const other = new Desk({ 'pressdesk.yaml': settings, ...Object.fromEntries(few('Library closes')) });
    other.run(['build', '--now', now]);
    expect(desk.tree('public')).toEqual(other.tree('public'));
  }, 60_000);
});

describe.runIf(mayMount)('a disk that is full when one text has grown (needs the right to mount one)', () => {
  test('every file that was there is whole, and it goes through once the text is shorter', () => {
    const house = 'formats: [html, text]\n';
    const desk = deskOnDisk(few('Library reopens'), house);
    const build = () => desk.run(['build', '--now', now]);
    expect(build().code).toBe(0);
    const before = desk.tree('public');
    const [[name, text]] = few('Library reopens') as [readonly [string, string]];
    desk.write(name, `${text}\n${'It opens at ten in the morning, and closes late.\n\n'.repeat(8000)}`);
    expect(build()).toMatchObject({ code: 2, stderr: expect.stringContaining(full) });
    expect(desk.files('public')).toEqual(before.map(([file]) => file));
    // The page of a text that has grown may be the new one; the manifest is that of before.
    for (const [file, bytes] of desk.tree('public').filter(([file]) => !file.includes('a0')))
      expect([file, bytes]).toEqual(before.find(([other]) => other === file));
    desk.write(name, `${text}\nIt opens at ten.\n`);
    expect(build().code).toBe(0);
    const other = new Desk({ 'pressdesk.yaml': house, ...Object.fromEntries(few('Library reopens')) });
    other.write(name, `${text}\nIt opens at ten.\n`);
    other.run(['build', '--now', now]);
    expect(desk.tree('public')).toEqual(other.tree('public'));
  }, 60_000);
});

describe.runIf(process.platform !== 'win32')('files that may not grow beyond a size', () => {
  test('a build says that the disk is full, and leaves none of its files', () => {
    const desk = new Desk({ 'pressdesk.yaml': settings, ...Object.fromEntries(few('Library reopens')) });
    const { stdout, stderr } = desk.shell(`ulimit -f 8; pressdesk build --now ${now}; echo "ended with $?"`);
    expect(stderr).toContain(full);
    expect(stdout).toContain('ended with 2');
    expect(desk.has('public') ? desk.files('public') : []).toEqual([]);
  });
});
