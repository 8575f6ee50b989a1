import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Desk, now, release } from './run.ts';

const statusOfFirst = 'echo $PIPESTATUS';

describe.runIf(process.platform !== 'win32')('a reader that goes away', () => {
  test('ends the program quietly, with the exit code of its work', () => {
    const many = Array.from(
      { length: 400 },
      (_, index) => [`releases/r${index}.md`, 'no release\n'] as const,
    );
    const desk = new Desk(Object.fromEntries(many));
    const { stdout, stderr } = desk.shell(`pressdesk check | head -1; ${statusOfFirst}`);
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('1');
    const closed = desk.shell(`pressdesk build 2>&1 | head -1; ${statusOfFirst}`);
    expect(closed.stderr).toBe('');
    expect(closed.stdout.trimEnd().split('\n').at(-1)).toBe('1');
  });
});

describe.runIf(process.platform !== 'win32')('Ctrl-C', () => {
  test('ends a build with 130, without a word, and leaves no temporary and no half-made file', async () => {
    const text = release({ body: 'A long story. '.repeat(50) });
    const many = Array.from(
      { length: 200 },
      (_, index) => [`releases/2024-09-05-r${index}.md`, text] as const,
    );
    const desk = new Desk({
      'pressdesk.yaml': 'formats: [html, text, newsletter]\n',
      ...Object.fromEntries(many),
    });
    const child = desk.start(['build', '--now', now]);
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    const ended = once(child, 'exit');
    // Wait until it has begun to write, or is over.
    while (child.exitCode === null && !desk.has('public/2024')) await pause(5);
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(stderr).toBe('');
    expect(desk.has('public') ? readdirSync(desk.path('public'), { recursive: true }) : []).toEqual([]);
    expect(desk.run(['build', '--now', now]).code).toBe(0);
    expect(desk.files('public')).toHaveLength(601);
  }, 60_000);

  test('ends waiting for standard input', async () => {
    const child = new Desk().start(['check', '-']);
    const ended = once(child, 'exit');
    await listening(child);
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
  });

  test('twice ends the program at once', async () => {
    const child = new Desk({ 'releases/a.md': release() }).start(['check', '-']);
    const ended = once(child, 'exit');
    await listening(child);
    child.kill('SIGINT');
    child.kill('SIGINT');
    const [code, signal] = await ended;
    expect([130, 'SIGINT']).toContain(code ?? signal);
  });
});

/** The program has begun to read when more has gone to it than waits on the way. */
function listening({ stdin }: ReturnType<Desk['start']>): Promise<void> {
  return new Promise((resolve) => stdin.write('waiting '.repeat(100_000), () => resolve()));
}
