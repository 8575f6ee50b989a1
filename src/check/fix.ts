import type { Diagnostic, Edit } from '../model/diagnostic.ts';

/**
 * Makes the safe fixes of `diagnostics` in `text` (as in `Source.text`). A fix is made whole or not at all; of two that
 * touch the same characters the earlier in the list wins, and the other waits for the next run. Every other character
 * stays as it was. Throws where a fix points outside the text.
 */
export function applyFixes(
  text: string,
  diagnostics: readonly Diagnostic[],
): { text: string; applied: readonly Diagnostic[] } {
  const edits: Edit[] = [];
  const applied: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { fix, ruleId } = diagnostic;
    if (!fix?.safe || fix.edits.length === 0) continue;
    for (const { start, end } of fix.edits) {
      if (start < 0 || end < start || end > text.length) throw new RangeError(`${ruleId}: ${start}–${end}`);
    }
    if (fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    for (const one of fix.edits) edits.push(one);
    applied.push(diagnostic);
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let read = 0;
  for (const { start, end, text: words } of edits) {
    result += text.slice(read, start) + words;
    read = end;
  }
  return { text: result + text.slice(read), applied };
}

function collide(a: Edit, b: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
