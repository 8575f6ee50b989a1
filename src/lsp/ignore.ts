import { nodeRange } from '../language/positions.ts';
import type { Diagnostic, Edit } from '../model/diagnostic.ts';
import type { Release } from '../model/release.ts';

/**
 * The change that has a finding ignored: a comment above the block it is in, or a line in the field `ignore`. Whether it
 * has that effect is for the caller to try. `undefined` where there is no place for it.
 */
export function ignoreEdit(
  release: Release,
  { place, ruleId }: Diagnostic,
  reason: string,
): Edit | undefined {
  const { text } = release.source;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const close = closingFence(text);
  // A mistake in ignoring is mended, not ignored in turn.
  if (close === undefined || ruleId.startsWith('ignore-')) return undefined;
  if (!place || place.start.offset < close) return inFields(release, `${ruleId}: ${reason}`, close, lineEnd);
  const block = release.body.children.map(nodeRange).find((range) => {
    return range && range.start <= place.start.offset && place.start.offset < range.end;
  });
  if (!block) return undefined;
  const start = text.lastIndexOf('\n', block.start - 1) + 1;
  const words = `<!-- pressdesk-ignore ${ruleId}: ${reason} -->`;
  return { start, end: start, text: `${words}${lineEnd}${lineEnd}` };
}

function inFields({ places }: Release, words: string, close: number, lineEnd: string): Edit | undefined {
  const key = places.key('ignore');
  if (!key) return { start: close, end: close, text: `ignore:${lineEnd}  ${words}${lineEnd}` };
  const value = places.value('ignore');
  // Written in one line, between braces, it has to be taken apart by hand.
  if (!value || value.start.line === key.start.line) return undefined;
  const margin = ' '.repeat(value.start.column - 1);
  return { start: value.end.offset, end: value.end.offset, text: `${lineEnd}${margin}${words}` };
}

/** Where the line that ends the front matter begins. */
function closingFence(text: string): number | undefined {
  const line = /\n---[ \t]*(?=\r?\n|$)/.exec(text);
  return line ? line.index + 1 : undefined;
}
