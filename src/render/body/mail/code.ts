import type { Element, ElementContent } from 'hast';
import { breakableParts } from '../../../language/break-places.ts';

/**
 * Code in lines that may be broken where a window is narrow. `<pre>` would not let them, and what could make it so is not
 * known to every mail program: so a line is ended by `<br>`, and blanks that count do not break.
 */
export function codeLines(pre: Element): Element {
  const lines = textOf(pre).replace(/\n$/, '').split('\n').map(withBlanks);
  const children = lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [empty('br')]),
    ...breakable(line, longestInCode),
  ]);
  const code: Element = { type: 'element', tagName: 'code', properties: {}, children };
  return { type: 'element', tagName: 'p', properties: { style: 'margin:0' }, children: [code] };
}

/** Characters that have room in a line of code on a small screen. */
const longestInCode = 20;

/** Characters that have room where letters are large, or in a cell. */
export const longestTightWord = 12;

/** A text that may go on in a new line within its long words, as `breakableParts` has it. */
export function breakable(text: string, longest: number): ElementContent[] {
  const parts = breakableParts(text, longest);
  if (parts.length === 1) return [{ type: 'text', value: text }];
  return parts.flatMap((value, index): ElementContent[] =>
    index === 0 ? [{ type: 'text', value }] : [empty('wbr'), { type: 'text', value }],
  );
}

function empty(tagName: 'br' | 'wbr'): Element {
  return { type: 'element', tagName, properties: {}, children: [] };
}

function withBlanks(line: string): string {
  return line
    .replaceAll('\t', '    ')
    .replace(/^ +/, (blanks) => '\u00a0'.repeat(blanks.length))
    .replace(/ {2,}/g, (blanks) => `${'\u00a0'.repeat(blanks.length - 1)} `);
}

/** The words of an element, without what sets them out. */
export function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
