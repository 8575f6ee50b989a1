import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/app/check.ts';
import { nodeIo } from '../../src/app/node-io.ts';
import type { Diagnostic, Edit } from '../../src/model/diagnostic.ts';

const corpus = process.env.PRESSDESK_CORPUS;

describe.skipIf(!corpus)('over every file of PRESSDESK_CORPUS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pressdesk-fix-'));
  const [repaired, byHand] = [join(folder, 'repaired'), join(folder, 'by-hand')];
  const io = nodeIo(process, new URL('../../', import.meta.url));

  beforeAll(() => {
    for (const copy of [repaired, byHand]) cpSync(corpus ?? '', copy, { recursive: true });
    writeFileSync(join(repaired, 'pressdesk.yaml'), '');
    writeFileSync(join(byHand, 'pressdesk.yaml'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('--fix changes the bytes that its fixes name and no others, and a second run changes nothing', async () => {
    const { repairs } = await check(io, { paths: [repaired], fix: 'write' });
    expect(repairs.length).toBeGreaterThan(10);
    expect((await check(io, { paths: [repaired], fix: 'write' })).repairs).toEqual([]);

    while (await makeFixes(byHand)) {}
    for (const name of readdirSync(byHand, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.md')) continue;
      expect(readFileSync(join(repaired, name), 'utf8'), name).toBe(readFileSync(join(byHand, name), 'utf8'));
    }
  }, 600_000);

  /** Makes the safe fixes one by one, without the program's own way to do it; whether there were any. */
  async function makeFixes(copy: string): Promise<boolean> {
    const { report } = await check(io, { paths: [copy] });
    let any = false;
    for (const { path, text = '', diagnostics } of report.files) {
      const edits = safeEdits(diagnostics);
      if (edits.length === 0) continue;
      any = true;
      const file = join(io.cwd, path);
      const before = readFileSync(file, 'utf8');
      const mark = before.length - text.length;
      // From the end, so that the offsets before it stay true.
      const after = edits
        .toSorted((a, b) => b.start - a.start)
        .reduce(
          (words, edit) => words.slice(0, mark + edit.start) + edit.text + words.slice(mark + edit.end),
          before,
        );
      writeFileSync(file, after);
    }
    return any;
  }
});

/** Those that stand apart; what touches an earlier one waits for the next round. */
function safeEdits(diagnostics: readonly Diagnostic[]): Edit[] {
  const chosen: Edit[] = [];
  for (const { fix } of diagnostics) {
    const edits = fix?.safe ? fix.edits : [];
    const clash = edits.some((edit) =>
      chosen.some(
        (other) => edit.start === other.start || (edit.start < other.end && other.start < edit.end),
      ),
    );
    if (!clash) chosen.push(...edits);
  }
  return chosen;
}
