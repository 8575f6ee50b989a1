import { spawnSync } from 'node:child_process';
import fs, { cpSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { makeProgram } from '../../src/cli/program.ts';
import type { Io } from '../../src/model/io.ts';
import { Desk, launcher, root } from './run.ts';

interface Help {
  readonly command: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const { isExplained }: { isExplained(args: readonly string[]): boolean } = createRequire(import.meta.url)(
  path.join(root, 'bin/help.js'),
);
const written: readonly Help[] = JSON.parse(readFileSync(path.join(root, 'dist/help.json'), 'utf8'));

/** The same program, but that nothing of what it says was written down. */
const unwritten = new Desk();
for (const name of ['bin', 'dist', 'package.json']) {
  cpSync(path.join(root, name), unwritten.path(name), { recursive: true });
}
rmSync(unwritten.path('dist/help.json'));

function run(program: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const commands = [...new Set(written.map(({ command }) => command))].filter((command) => command !== '');

test('what is written down is what the program says in each width', () => {
  expect(commands.length).toBeGreaterThan(10);
  const saidBy = ({ command }: Help, columns: number): string => {
    let said = '';
    const stdout = {
      columns,
      isTerminal: false,
      write: (words: string) => {
        said += words;
      },
    };
    const program = makeProgram({ stdout, stderr: stdout } as unknown as Io, '', async () => {});
    (program.commands.find((one) => one.name() === command) ?? program).outputHelp();
    return said;
  };
  for (const help of written) {
    for (const columns of [help.from, help.to]) expect(saidBy(help, columns)).toBe(help.text);
  }
  const ofProgram = written.filter(({ command }) => command === '');
  expect(ofProgram.map(({ from }) => from)).toEqual([80, ...ofProgram.slice(0, -1).map(({ to }) => to + 1)]);
});

test.each([
  [[]],
  ...commands.map((command) => [[command, '--help']]),
  ...[['--help'], ['-h'], ['help'], ['help', 'check'], ['--version'], ['-V'], ['check', '-h']].map((args) => [
    args,
  ]),
  // None of these is written down.
  ...[
    ['help', 'help'],
    ['help', '--help'],
    ['help', ''],
    ['', '--help'],
    ['constructor', '--help'],
  ].map((args) => [args]),
  ...[['--help', 'check'], ['check --help'], ['help', 'chekc'], ['--help', '--help']].map((args) => [args]),
])('what is printed for %j is what the program prints', (args) => {
  expect(run(launcher, args)).toEqual(run(unwritten.path('bin/pressdesk.js'), args));
});

test('where it is written down, nothing else is loaded', () => {
  const bare = new Desk();
  for (const name of [
    'bin/pressdesk.js',
    'bin/help.js',
    'bin/package.json',
    'dist/help.json',
    'package.json',
  ])
    cpSync(path.join(root, name), bare.path(name));
  for (const args of [[], ['--help'], ['check', '--help'], ['--version']])
    expect(run(bare.path('bin/pressdesk.js'), args)).toEqual(run(launcher, args));
  bare.write('dist/help.json', '[');
  expect(run(bare.path('bin/pressdesk.js'), ['--help']).stderr).toContain("Cannot find module './");
});

describe('somebody who reads it', () => {
  const desk = new Desk();

  test('may go away', () => {
    for (const reader of ['head -1', 'true']) {
      const { stderr, stdout } = desk.shell(`pressdesk check --help | ${reader}; echo "\${PIPESTATUS[0]}"`);
      expect([stderr, stdout.trim().split('\n').at(-1)]).toEqual(['', '0']);
    }
  });

  test.runIf(process.platform === 'linux')('may have no room', () => {
    const { code, stderr } = desk.shell('pressdesk --help >/dev/full');
    expect([code, stderr]).toEqual([2, 'pressdesk: the output could not be written: the disk is full.\n']);
  });

  test('may be slow, at the end of what waits for nobody', () => {
    const taken: string[] = [];
    const mayTake = [1000, 0, 0, 5, 0];
    const full = Object.assign(new Error(), { code: 'EAGAIN' });
    const write = vi.spyOn(fs, 'writeSync').mockImplementation(((_: number, bytes: Uint8Array) => {
      const part = Buffer.from(bytes).subarray(0, mayTake.shift());
      if (part.length === 0) throw full;
      taken.push(part.toString());
      return part.length;
    }) as typeof fs.writeSync);
    try {
      expect(isExplained(['check', '--help'])).toBe(true);
    } finally {
      write.mockRestore();
    }
    expect(taken.map(({ length }) => length)).toEqual([1000, 5, taken[2]?.length]);
    expect(taken.join('')).toBe(run(launcher, ['check', '--help']).stdout);
  });
});
