import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { legal } from './legal.ts';

/** An element, or nothing where there is nothing to say. */
export type Xml = XmlElement | null;
export type XmlElement = ReturnType<typeof x>;
type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with text in it. */
export function text(name: string, words: string, attributes: Attributes = {}): XmlElement {
  return x(name, legalIn(attributes), legal(words));
}

/** The same, where there is something to say. */
export function optional(name: string, words: string | null, attributes: Attributes = {}): Xml {
  return words === null ? null : text(name, words, attributes);
}

/** An element of elements, each on a line of its own. */
export function element(name: string, attributes: Attributes, children: readonly Xml[] = []): XmlElement {
  const lines = children.flatMap((child) => (child ? ['\n', child] : []));
  return x(name, legalIn(attributes), ...lines, lines.length > 0 ? '\n' : null);
}

/** A whole file, with the word of its maker by which it is known where no manifest can be relied upon. */
export function xmlFile(root: XmlElement): string {
  // No section of characters is open anywhere, yet XML wants its end escaped all the same, which the printer leaves.
  const printed = toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&#x3E;');
  return `<?xml version="1.0" encoding="utf-8"?>\n<!-- generator: pressdesk -->\n${printed}\n`;
}

function legalIn(attributes: Attributes): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, value === null ? null : legal(String(value))]),
  );
}
