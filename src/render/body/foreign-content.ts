import type { Element, Properties } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { PhrasingContent } from 'mdast';
import { canonicalTag } from '../../language/locale.ts';
import { direction } from '../../language/script.ts';

/**
 * Handlers that read elements as `own` and the library do, and keep which language an element says it is in: mails print
 * it. A run within a line becomes emphasis of no kind but that, which texts print as its words.
 */
export function keepingLanguages(own: Readonly<Record<string, Handle>>): Record<string, Handle> {
  const all = { ...defaultHandlers, ...own };
  return Object.fromEntries(Object.entries(all).map(([name, handle]) => [name, keeping(handle)]));
}

type Made = ReturnType<Handle>;

function keeping(handle: Handle): Handle {
  return (state, node: Element, parent) => {
    const made = handle(state, node, parent);
    const said = languageOf(node);
    return said ? withLanguage(made, said) : made;
  };
}

function languageOf({ properties: { lang, dir } }: Element): Properties | undefined {
  if (typeof lang !== 'string' || !canonicalTag(lang)) return undefined;
  return { lang, dir: typeof dir === 'string' ? dir : direction(lang) };
}

function withLanguage(made: Made, said: Properties): Made {
  if (!made) return made;
  const nodes = Array.isArray(made) ? made : [made];
  if (nodes.length === 0) return made;
  if (nodes.every((node) => inLines.has(node.type))) {
    const children = nodes as PhrasingContent[];
    return { type: 'emphasis', data: { hName: 'span', hProperties: { ...said } }, children };
  }
  // What says its own language keeps that.
  return nodes.map((node) => (node.data ? node : { ...node, data: { hProperties: { ...said } } }));
}

const inLines: ReadonlySet<string> = new Set(
  'text emphasis strong delete inlineCode break link linkReference image imageReference footnoteReference'.split(
    ' ',
  ),
);
