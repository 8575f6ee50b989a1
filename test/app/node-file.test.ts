import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { nodeIo } from '../../src/app/node-io.ts';
import { aFolder, aProgram, nobody, shell } from './child.ts';

const io = nodeIo(process, pathToFileURL('/'));
const unix = process.platform !== 'win32';

describe('reading a file', () => {
  test('gives its bytes, through links as well', () => {
    const folder = aFolder();
    writeFileSync(path.join(folder, 'a.md'), 'Grüße\r\n');
    symlinkSync('a.md', path.join(folder, 'link.md'));
    for (const name of ['a.md', 'link.md']) {
      const read = io.readFile(path.join(folder, name), 100);
      expect(read.ok && Buffer.from(read.bytes).toString()).toBe('Grüße\r\n');
    }
  });

  test('stops at the cap', () => {
    const file = path.join(aFolder(), 'a.md');
    writeFileSync(file, 'x'.repeat(10));
    expect(io.readFile(file, 10)).toMatchObject({ ok: true });
    expect(io.readFile(file, 9)).toEqual({ ok: false, cause: 'too-large', size: 10 });
    expect(io.readFile(file, 0)).toEqual({ ok: false, cause: 'too-large', size: 10 });
    writeFileSync(file, '');
    const empty = io.readFile(file, 0);
    expect(empty.ok && empty.bytes.length).toBe(0);
  });

  test.runIf(process.platform === 'linux')('reads files that say they are empty, and caps them too', () => {
    const read = io.readFile('/proc/self/status', 1_000_000);
    expect(read.ok && read.bytes.length).toBeGreaterThan(100);
    expect(io.readFile('/proc/self/status', 100)).toMatchObject({ ok: false, cause: 'too-large' });
  });

  test('tells what stands there instead', () => {
    const folder = aFolder();
    const at = (name: string) => path.join(folder, name);
    mkdirSync(at('folder.md'));
    symlinkSync('loop-b.md', at('loop-a.md'));
    symlinkSync('loop-a.md', at('loop-b.md'));
    symlinkSync('gone.md', at('dangling.md'));
    writeFileSync(at('a.md'), '');
    const cause = (file: string) => {
      const read = io.readFile(file, 100);
      return read.ok ? 'ok' : read.cause;
    };
    expect(cause(at('folder.md'))).toBe('not-a-file');
    expect(cause(at('loop-a.md'))).toBe('link-loop');
    expect(cause(at('dangling.md'))).toBe('vanished');
    expect(cause(at('nothing.md'))).toBe('missing');
    expect(cause(at('a.md/b.md'))).toBe('missing');
    expect(cause(at('x'.repeat(300)))).toBe('missing');
    expect(cause(at('a\0.md'))).toBe('other');
  });

  test.runIf(unix)('waits for no pipe, socket or device', async () => {
    const folder = aFolder();
    const pipe = path.join(folder, 'pipe.md');
    execFileSync('mkfifo', [pipe]);
    const socket = path.join(folder, 'socket.md');
    const server = createServer();
    await new Promise<void>((listening) => server.listen(socket, listening));
    for (const file of [pipe, socket, '/dev/zero', '/dev/null']) {
      expect(io.readFile(file, 100)).toEqual({ ok: false, cause: 'not-a-file' });
      expect(io.kindOf(file)).toBe('other');
    }
    server.close();
  });

  test.runIf(unix)('names missing permission', () => {
    const folder = aFolder();
    writeFileSync(path.join(folder, 'secret.md'), 'x');
    chmodSync(path.join(folder, 'secret.md'), 0);
    mkdirSync(path.join(folder, 'closed'));
    chmodSync(path.join(folder, 'closed'), 0);
    const program = aProgram(`
      import { nodeIo } from '../../src/app/node-io.ts';
      const io = nodeIo(process, new URL(import.meta.url));
      const said = [io.readFile('secret.md', 9), io.readFile('closed/a.md', 9), io.kindOf('closed/a.md') ?? 'unknown'];
      try { io.list('closed'); } catch (error) { said.push(error.name, error.message); }
      io.stdout.write(JSON.stringify(said));
    `);
    const { stdout } = shell(program, '"$node" "$program"', { cwd: folder, ...nobody });
    expect(JSON.parse(stdout)).toEqual([
      { ok: false, cause: 'permission' },
      { ok: false, cause: 'permission' },
      'unknown',
      'PressdeskError',
      'Cannot read the folder closed: you may not read it.',
    ]);
    chmodSync(path.join(folder, 'closed'), 0o700);
  });
});
