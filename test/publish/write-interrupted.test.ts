import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder, aProgram } from '../app/child.ts';
import { build, page, treeOf } from './an-artifact.ts';

const pages = (content: string) =>
  Array.from({ length: 500 }, (_, index) => page(`p${index}`, `${content} ${index}\n`.repeat(200)));

const temporary = (tree: Record<string, string>) => Object.keys(tree).filter((name) => name.endsWith('.tmp'));

/** A build of 500 pages in a process of its own, stopped by a signal once some are there. */
async function stopped(
  out: string,
  content: string,
  signal: 'SIGKILL' | 'SIGINT',
): Promise<{ code: number | null; pid: number | undefined }> {
  const program = aProgram(`
    import { build, page } from '../publish/an-artifact.ts';
    const [, , out, content] = process.argv;
    const pages = Array.from({ length: 500 }, (_, index) => page(\`p\${index}\`, \`\${content} \${index}\\n\`.repeat(200)));
    const controller = new AbortController();
    process.once('SIGINT', () => controller.abort(new Error('interrupted')));
    // Slow enough to be caught at it.
    const progress = (done) => { if (done === 100) { console.log('some'); } if (done > 100) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50); };
    try { await build(out, pages, {}, { signal: controller.signal, progress }); }
    catch (error) { process.exitCode = error.message === 'interrupted' ? 130 : 1; }
  `);
  const child = spawn(process.execPath, [program, out, content], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill(signal);
  const [code] = await once(child, 'exit');
  return { code, pid: child.pid };
}

describe.runIf(process.platform !== 'win32')('a build that is killed', () => {
  test('leaves no half file, and the next one finds its way', async () => {
    const [out, reference] = [path.join(aFolder(), 'public'), path.join(aFolder(), 'public')];
    await build(out, pages('old').slice(0, 250));
    const { pid } = await stopped(out, 'new', 'SIGKILL');
    const tree = treeOf(out);
    const [old, fresh] = [pages('old'), pages('new')];
    for (const [index, { path: file }] of fresh.entries()) {
      expect([undefined, old[index]?.content, fresh[index]?.content]).toContain(tree[file]);
    }
    expect(temporary(tree).length).toBeGreaterThan(0);
    // Where it is killed in the middle of a file.
    writeFileSync(path.join(out, path.dirname(page('p7').path), `.pressdesk-${pid}-1a2b3c.tmp`), 'half');

    await build(out, pages('newest'));
    await build(reference, pages('newest'));
    expect(treeOf(out)).toEqual(treeOf(reference));
  });

  test('in its very first run leaves files that the next one knows and may remove', async () => {
    const out = path.join(aFolder(), 'public');
    await stopped(out, 'new', 'SIGKILL');
    expect(existsSync(path.join(out, 'manifest.json'))).toBe(false);
    expect(existsSync(path.join(out, page('p0').path))).toBe(true);
    await build(out, [page('other')]);
    expect(Object.keys(treeOf(out)).sort()).toEqual([page('other').path, 'manifest.json']);
  });

  test('leaves nothing of what came under embargo meanwhile', async () => {
    const out = path.join(aFolder(), 'public');
    await stopped(out, 'new', 'SIGKILL');
    await build(out, [], { complete: false, heldBack: new Set(pages('new').map(({ source }) => source)) });
    expect(treeOf(out)).toEqual({});
  });
});

test.runIf(process.platform !== 'win32')(
  'a build that is interrupted leaves the folder as it was',
  async () => {
    const out = path.join(aFolder(), 'public');
    await build(out, [page('before')]);
    const before = treeOf(out);
    // Only what is new is written here, so nothing of it may be left.
    expect((await stopped(out, 'new', 'SIGINT')).code).toBe(130);
    expect(treeOf(out)).toEqual(before);
  },
);

describe('temporary files', () => {
  test('of builds that no longer run are removed, also where there is nothing to write', async () => {
    const out = path.join(aFolder(), 'public');
    await build(out, [page('a')]);
    writeFileSync(path.join(out, '.pressdesk-1a2b3c.tmp'), 'half');
    writeFileSync(path.join(out, '.pressdesk-999999999-1a2b3c.tmp'), 'half');
    await build(out, [page('a')]);
    expect(readdirSync(out).sort()).toEqual(['2024', 'manifest.json']);
  });

  test('of one that runs are left alone, unless they are old', async () => {
    const out = path.join(aFolder(), 'public');
    mkdirSync(out);
    const [young, old] = [`.pressdesk-${process.ppid}-1.tmp`, `.pressdesk-${process.ppid}-2.tmp`];
    writeFileSync(path.join(out, young), '');
    writeFileSync(path.join(out, old), '');
    utimesSync(path.join(out, old), new Date('2001-01-01'), new Date('2001-01-01'));
    await build(out, [page('a')]);
    expect(readdirSync(out).sort()).toEqual([young, '2024', 'manifest.json']);
  });

  test('that others named like ours in part are theirs', async () => {
    const out = path.join(aFolder(), 'public');
    mkdirSync(out);
    for (const name of ['.pressdesk.yaml', 'pressdesk-1.tmp', '.pressdesk-notes.txt']) {
      writeFileSync(path.join(out, name), '');
    }
    await build(out, [page('a')]);
    expect(readdirSync(out)).toHaveLength(5);
  });
});
