import { ignoreEdit } from '../../lsp/ignore.ts';
import type { Diagnostic, Edit } from '../../model/diagnostic.ts';
import type { Io } from '../../model/io.ts';
import { parseRelease } from '../../parse/release.ts';
import { type Inspected, inspect } from '../inspect.ts';
import type { Newsroom } from '../newsroom.ts';

// Each is tried on the whole release, and nobody looks through more of them.
const most = 8;

/**
 * The changes that have findings ignored, without a reason: that one has to be written by somebody. Each was tried with
 * one, and is offered only where the finding was gone and no other had come.
 */
export async function ignoring(
  io: Io,
  newsroom: Newsroom,
  inspected: Inspected,
  findings: readonly Diagnostic[],
): Promise<readonly { finding: Diagnostic; edit: Edit }[]> {
  const { release, diagnostics } = inspected;
  if (release.unread) return [];
  const offered: { finding: Diagnostic; edit: Edit }[] = [];
  for (const finding of findings.slice(0, most)) {
    const trial = ignoreEdit(release, finding, 'It is meant so.');
    const edit = ignoreEdit(release, finding, '');
    if (!trial || !edit) continue;
    const text = made(release.source.text, trial);
    const parsed = await parseRelease(Buffer.from(text), release.source.path, newsroom.config);
    const [after] = await inspect(io, newsroom, [{ file: inspected.file, release: parsed }]);
    const left = counted(after?.diagnostics ?? diagnostics);
    const before = counted(diagnostics);
    const name = nameOf(finding);
    const isGone = (left.get(name) ?? 0) < (before.get(name) ?? 0);
    if (isGone && [...left].every(([one, count]) => count <= (before.get(one) ?? 0)))
      offered.push({ finding, edit });
  }
  return offered;
}

function made(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

function counted(found: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  return counts;
}

function nameOf({ ruleId, fingerprint }: Diagnostic): string {
  return `${ruleId} ${fingerprint}`;
}
