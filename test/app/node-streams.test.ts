import { describe, expect, test } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import { aFolder, aProgram, shell } from './child.ts';

const unix = process.platform !== 'win32';

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
      try { console.log((await io.readStdin()).length, io.isInteractive()); } catch (error) { console.log(error.message); }
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
    const { stdout } = shell(program(), 'yes | head -c 50000000 | "$node" "$program"');
    const length = Number(stdout.split(' ')[0]);
    expect(length).toBeGreaterThan(limits.bytes);
    expect(length).toBeLessThan(limits.bytes + 200_000);
  });
});
