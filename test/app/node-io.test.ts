import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { nodeIo } from '../../src/app/node-io.ts';
import { PressdeskError } from '../../src/model/error.ts';
import { limits } from '../../src/model/limits.ts';
import { aFolder, aProgram, nobody, shell } from './child.ts';

const io = nodeIo(process, pathToFileURL('/opt/press desk/'));
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

describe('looking at folders', () => {
  test('lists by code unit, with the kinds of what links lead to', () => {
    const folder = aFolder();
    for (const name of ['b.md', 'B.md', 'a10.md', 'a9.md', 'é.md', 'Ａ.md', '🎉.md'])
      writeFileSync(path.join(folder, name), '');
    mkdirSync(path.join(folder, 'sub'));
    symlinkSync('.', path.join(folder, 'self'));
    symlinkSync('b.md', path.join(folder, 'to-b'));
    symlinkSync('ring', path.join(folder, 'ring'));
    symlinkSync('gone', path.join(folder, 'to-nothing'));
    expect(io.list(folder).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'B.md file',
      'a10.md file',
      'a9.md file',
      'b.md file',
      'ring other',
      'self directory',
      'sub directory',
      'to-b file',
      'to-nothing other',
      'é.md file',
      '🎉.md file',
      'Ａ.md file',
    ]);
    expect(io.realPath(path.join(folder, 'self', 'self', 'sub'))).toBe(io.realPath(path.join(folder, 'sub')));
    expect(io.realPath(path.join(folder, 'ring'))).toBeUndefined();
    expect(io.realPath(path.join(folder, 'to-nothing'))).toBeUndefined();
    expect(io.kindOf(path.join(folder, 'ring'))).toBeUndefined();
    expect(io.kindOf(path.join(folder, 'sub'))).toBe('directory');
  });

  test('says why a folder cannot be listed', () => {
    const file = path.join(aFolder(), 'a.md');
    writeFileSync(file, '');
    expect(() => io.list(file)).toThrow(PressdeskError);
    expect(() => io.list(file)).toThrow(`Cannot read the folder ${file}: it is not a folder.`);
    expect(() => io.list(`${file}-not`)).toThrow('it does not exist');
  });
});

test('knows where it is installed and where it stands', () => {
  expect(io.packageRoot).toBe(path.normalize('/opt/press desk/'));
  expect(io.cwd).toBe(process.cwd());
  expect(Math.abs(io.now().getTime() - Date.now())).toBeLessThan(5000);
});

test.runIf(unix)('says so when the working folder is gone', () => {
  const folder = aFolder();
  const program = aProgram(`
    import { nodeIo } from '../../src/app/node-io.ts';
    const io = nodeIo(process, new URL(import.meta.url));
    try { console.log(io.cwd); } catch (error) { console.log(error.name, error.message); }
  `);
  const { stdout } = shell(program, 'mkdir gone && cd gone && rmdir ../gone && "$node" "$program"', {
    cwd: folder,
  });
  expect(stdout).toBe('PressdeskError The folder you are in no longer exists.\n');
});

describe.runIf(unix)('writing', () => {
  const letters = 10_000_000;
  const program = () =>
    aProgram(`
      import { nodeIo } from '../../src/app/node-io.ts';
      const io = nodeIo(process, new URL(import.meta.url));
      process.exitCode = 1;
      io.stderr.write('begun\\n');
      for (const letter of 'abcd') io.stdout.write(letter.repeat(${letters / 4}) + '\\n');
      io.stderr.write(\`done \${io.stdout.isTerminal} \${io.stdout.columns}\\n\`);
    `);

  test('loses nothing on the way to a slow reader', () => {
    const run = shell(program(), '"$node" "$program" | (sleep 0.3; wc -c); echo $PIPESTATUS');
    expect(run.stdout.trim().split(/\s+/)).toEqual([String(letters + 4), '1']);
    expect(run.stderr).toBe('begun\ndone false 80\n');
  });

  test('loses nothing on the way to a file', () => {
    const run = shell(program(), '"$node" "$program" > out; echo $?; wc -c < out', { cwd: aFolder() });
    expect(run.stdout.trim().split(/\s+/)).toEqual(['1', String(letters + 4)]);
  });

  test('ends quietly when the reader has read enough, and keeps its exit code', () => {
    const run = shell(program(), '"$node" "$program" | head -c 3; echo " $PIPESTATUS"');
    expect(run.stdout).toBe('aaa 1\n');
    expect(run.stderr).toBe('begun\ndone false 80\n');
  });

  test('ends quietly when nobody hears its complaints', () => {
    const run = shell(program(), '("$node" "$program" 3>&1 1>/dev/null 2>&3; echo $? >&2) | true');
    expect(run.stderr).toBe('1\n');
  });

  test.runIf(process.platform === 'linux')('never calls a full disk a success', () => {
    const run = shell(program(), '"$node" "$program" > /dev/full; echo $?');
    expect(run.stdout).toBe('2\n');
    expect(run.stderr).toBe(
      'begun\npressdesk: the output could not be written: the disk is full.\ndone false 80\n',
    );
  });
});

describe.runIf(unix)('standard input', () => {
  const program = () =>
    aProgram(`
      import { nodeIo } from '../../src/app/node-io.ts';
      const io = nodeIo(process, new URL(import.meta.url));
      try { console.log((await io.readStdin()).length, io.interactive); } catch (error) { console.log(error.message); }
    `);

  test.each([
    ['printf Gr\\\\303\\\\274sse |', '', '7 false'],
    ['(printf a; sleep 0.2; printf b) |', '', '2 false'],
    ['', '< /dev/null', '0 false'],
    ['', '<&-', '0 false'],
    ['', '< /', 'Cannot read standard input: it is a folder.'],
  ])('%s … %s', (before, after, said) => {
    expect(shell(program(), `${before} "$node" "$program" ${after}`).stdout).toBe(`${said}\n`);
  });

  test('is read no further than shows that it is too long', () => {
    const { stdout } = shell(program(), 'yes | "$node" "$program"', { timeout: 20_000 });
    const length = Number(stdout.split(' ')[0]);
    expect(length).toBeGreaterThan(limits.bytes);
    expect(length).toBeLessThan(limits.bytes + 200_000);
  });
});
