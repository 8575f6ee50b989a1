import type { Element, ElementContent } from 'hast';

/**
 * Code in lines that may be broken where a window is narrow. `<pre>` would not let them, and what could make it so is not
 * known to every mail program: so a line is ended by `<br>`, and blanks that count do not break.
 */
export function codeLines(pre: Element, properties: Element['properties']): Element {
  const lines = textOf(pre).replace(/\n$/, '').split('\n').map(withBlanks);
  const children = lines.flatMap((value, index): ElementContent[] =>
    index === 0 ? [{ type: 'text', value }] : [lineEnd(), { type: 'text', value }],
  );
  const code: Element = { type: 'element', tagName: 'code', properties, children };
  return { type: 'element', tagName: 'p', properties: { style: 'margin:0' }, children: [code] };
}

function lineEnd(): Element {
  return { type: 'element', tagName: 'br', properties: {}, children: [] };
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
