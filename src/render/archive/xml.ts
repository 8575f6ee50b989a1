import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** An element, or nothing where there is nothing to say. */
export type Xml = XmlElement | null;
export type XmlElement = ReturnType<typeof x>;
type Attributes = Readonly<Record<string, string | number | null>>;

/** What XML 1.0 has no way to say, not even escaped, and halves of characters. */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

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
  return `<?xml version="1.0" encoding="utf-8"?>\n<!-- generator: pressdesk -->\n${toXml(root, { closeEmptyElements: true })}\n`;
}

function legalIn(attributes: Attributes): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, value === null ? null : legal(String(value))]),
  );
}

/** Carriage returns would come out of a parser as line feeds. */
function legal(words: string): string {
  return words.replace(/\r\n?/g, '\n').replace(illegal, '');
}
