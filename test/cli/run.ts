import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const launcher = path.join(root, 'bin/pressdesk.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Circumstances {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder below the temporary one to run in. */
  readonly within?: string;
}

/** A folder of its own with these files, and the program to run there. It goes away with the tests of the file. */
export class Desk {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'pressdesk-cli-'));

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    afterAll(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, content: string | Buffer): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  remove(name: string): void {
    rmSync(this.path(name), { recursive: true });
  }

  copyTo(other: Desk): void {
    cpSync(this.folder, other.folder, { recursive: true });
  }

  /** Every file below a folder, sorted, with its bytes. */
  tree(name: string): readonly (readonly [file: string, bytes: string])[] {
    return readdirSync(this.path(name), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => path.relative(this.path(name), path.join(item.parentPath, item.name)))
      .sort()
      .map((file) => [file, readFileSync(path.join(this.path(name), file), 'latin1')] as const);
  }

  /** Names of every file below a folder, sorted. */
  files(name: string): readonly string[] {
    return this.tree(name).map(([file]) => file);
  }

  /** Runs the program to its end. */
  run(args: readonly string[], circumstances: Circumstances = {}): Run {
    const { input = '', within = '.' } = circumstances;
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [launcher, ...args], {
      cwd: this.path(within),
      env: environment(circumstances.env),
      input,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      timeout: 25_000,
    });
    if (error) throw error;
    return { code: status, stdout, stderr };
  }

  /** Runs a line of shell in which `pressdesk` is the program. */
  shell(line: string): Run {
    const script = `pressdesk() { "${process.execPath}" "${launcher}" "$@"; }\n${line}`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
      cwd: this.folder,
      env: environment(),
      encoding: 'utf8',
      timeout: 25_000,
    });
    return { code: status, stdout, stderr };
  }

  /** Starts the program and leaves it running. */
  start(args: readonly string[]) {
    return spawn(process.execPath, [launcher, ...args], {
      cwd: this.folder,
      env: environment(),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  }
}

/** A desk at which nothing is made of the newsroom as a whole: for what becomes of single releases. */
export function deskOfReleases(files: Readonly<Record<string, string | Buffer>>): Desk {
  const { 'pressdesk.yaml': settings = '', ...others } = files;
  return new Desk({
    'pressdesk.yaml': `${settings}formats: [html, text, newsletter, ninjs, calendar]\n`,
    ...others,
  });
}

/** The environment of the tests, without what would change colours, the clock's zone, or the repository meant. */
export function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const stray = /^(?:NO_COLOR|FORCE_COLOR|TZ|GIT_.*)$/;
  const own = Object.entries(process.env).filter(([name]) => !stray.test(name));
  // What builds keep is no matter of whoever runs the tests.
  return { ...Object.fromEntries(own), XDG_CACHE_HOME: path.join(tmpdir(), 'pressdesk-cli-cache'), ...more };
}

interface Facts {
  readonly title?: string;
  readonly date?: string;
  readonly more?: string;
  readonly body?: string;
}

/** A release with nothing wrong, but for what is asked for. */
export function release({
  title = 'Library reopens',
  date = '2024-09-05',
  more = '',
  body,
}: Facts = {}): string {
  return `---
title: ${title}
date: ${date}
organisers:
  - Town Council
contact:
  url: https://example.org/press
${more}---

${body ?? 'The library beside the river opens again on Saturday.'}
`;
}

/** A release with one error, in line 3. */
export const faulty = release({ date: '2024-04-31' });

/** Later than every release of these tests. */
export const now = '2030-01-01T00:00Z';
