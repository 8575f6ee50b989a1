import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { nodeIo } from '../../src/app/node-io.ts';
import type { Io } from '../../src/model/io.ts';

interface Circumstances {
  /** What the clock shows. */
  readonly now?: string;
  /** Folder below the office to be in. */
  readonly within?: string;
  readonly stdin?: string;
}

/** A folder with these files, and an `Io` that is there, with a clock that stands still and the real disk. */
export class Office {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'pressdesk-app-')));

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    afterAll(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  io({ now = '2024-12-01T00:00Z', within = '.', stdin }: Circumstances = {}): Io {
    const silent = { write() {}, isTerminal: false, columns: 80 };
    return {
      ...nodeIo(process, new URL('../../', import.meta.url)),
      cwd: this.path(within),
      env: {},
      stdout: silent,
      stderr: silent,
      now: () => new Date(now),
      isInteractive: () => stdin === undefined,
      readStdin: async () => Buffer.from(stdin ?? ''),
    };
  }
}

/** A release with nothing wrong, but for what is added. */
export function release(more = '', date = '2024-09-05'): string {
  const facts = `title: Library reopens\ndate: ${date}\norganisers: [Town Council]\ncontact:\n  url: https://example.org\n`;
  return `---\n${facts}${more}---\n\nThe library beside the river opens again on Saturday.\n`;
}
