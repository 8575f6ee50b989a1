import type { Diagnostic, Edit } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { told } from './diagnostics.ts';
import { Places, touches } from './places.ts';
import { type Action, fixAll, type Range, type TextEdit } from './protocol.ts';

/** Findings that a range of the document touches, those of the whole file among them. */
export function findingsIn(
  found: readonly Diagnostic[],
  source: Source,
  range: Range,
): readonly Diagnostic[] {
  const ranges = told(found, source);
  return found.filter((_, index) => {
    const one = ranges[index];
    return one !== undefined && touches(one.range, range);
  });
}

/** The repair that a finding offers. */
export function fixAction(finding: Diagnostic, source: Source): Action | undefined {
  const { fix } = finding;
  if (!fix || fix.edits.length === 0) return undefined;
  return {
    title: `${capital(fix.title)}${fix.safe ? '' : ' (to be looked at)'}`,
    kind: 'quickfix',
    diagnostics: [...told([finding], source)],
    isPreferred: fix.safe,
    edits: textEdits(fix.edits, source),
  };
}

export function ignoreAction(finding: Diagnostic, edit: Edit, source: Source): Action {
  return {
    title: `Ignore “${finding.ruleId}” here, with a reason`,
    kind: 'quickfix',
    diagnostics: [...told([finding], source)],
    isPreferred: false,
    edits: textEdits([edit], source),
  };
}

/** All safe repairs at once: what differs between the text before and after them. */
export function fixAllAction(after: string, source: Source): Action | undefined {
  const { text: before } = source;
  if (after === before) return undefined;
  const shortest = Math.min(before.length, after.length);
  let same = 0;
  while (same < shortest && before[same] === after[same]) same += 1;
  let ending = 0;
  while (ending < shortest - same && before.at(-1 - ending) === after.at(-1 - ending)) ending += 1;
  // A line end is one, and a letter beyond the basic plane too.
  while (same > 0 && isHalf(before, same)) same -= 1;
  while (ending > 0 && isHalf(before, before.length - ending)) ending -= 1;
  const edit = { start: same, end: before.length - ending, text: after.slice(same, after.length - ending) };
  return { title: 'Make all repairs that cannot go wrong', kind: fixAll, edits: textEdits([edit], source) };
}

function isHalf(text: string, offset: number): boolean {
  return (
    (text[offset - 1] === '\r' && text[offset] === '\n') ||
    (/[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? ''))
  );
}

function textEdits(edits: readonly Edit[], source: Source): TextEdit[] {
  const places = new Places(source);
  return edits.map(({ start, end, text }) => ({ range: places.ofOffsets({ start, end }), newText: text }));
}

function capital(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Whether an editor that asks for actions of these kinds wants one of `kind`; asked for none, it wants all. */
export function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}
