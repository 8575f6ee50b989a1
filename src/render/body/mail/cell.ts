import type { Element, ElementContent } from 'hast';

/**
 * What is to have space or a line around it. Outlook on Windows knows padding in cells of tables alone, so it stands in
 * one; nobody is told of a table that is there for the looks.
 * @param margin of the whole.
 */
export function inCell(children: ElementContent[], style: string, margin: string): Element {
  const around = (tagName: string, inside: Element, properties: Element['properties'] = {}): Element => ({
    type: 'element',
    tagName,
    properties,
    children: [inside],
  });
  const cell: Element = { type: 'element', tagName: 'td', properties: { style }, children };
  return around('table', around('tr', cell), {
    role: 'presentation',
    width: '100%',
    cellPadding: '0',
    cellSpacing: '0',
    style: `margin:${margin}`,
  });
}
