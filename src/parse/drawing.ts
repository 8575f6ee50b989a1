import { parseXml, XmlElement, type XmlNode, XmlProcessingInstruction } from '@rgrove/parse-xml';
import type { DrawingHazard } from '../model/asset.ts';

/**
 * What in a drawing (SVG) runs, fetches something or cannot be read. A page shows drawings as pictures, which do neither,
 * but one that is opened by its own address is a page of the same site.
 */
export function drawingHazards(bytes: Uint8Array): readonly DrawingHazard[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return [{ kind: 'unreadable' }];
  }
  // Entities may hide anything, or grow without end; looked for before any parser sees the text.
  if (/<!ENTITY/i.test(text)) return [{ kind: 'entities' }];
  // Other encodings can hide tags from whoever reads UTF-8.
  if (/^<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["']|us-ascii["'])/i.test(text))
    return [{ kind: 'unreadable' }];
  try {
    const { root, children } = parseXml(text);
    if (root?.name.replace(/^.*:/, '') !== 'svg') return [{ kind: 'unreadable' }];
    return [...hazardsIn(children)];
  } catch {
    // A browser shows a broken drawing as little as the package reads it.
    return [{ kind: 'unreadable' }];
  }
}

function* hazardsIn(nodes: readonly XmlNode[]): Iterable<DrawingHazard> {
  // With a stack of its own: how deep a drawing is nested is up to whoever wrote it.
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node instanceof XmlProcessingInstruction && node.name === 'xml-stylesheet') {
      yield { kind: 'external', name: '<?xml-stylesheet?>' };
    }
    if (!(node instanceof XmlElement)) continue;
    yield* elementHazards(node);
    for (const child of [...node.children].reverse()) waiting.push(child);
  }
}

const running = new Set(['script', 'handler', 'listener']);
const foreign = new Set(['foreignobject', 'iframe', 'object', 'embed', 'audio', 'video']);
const xhtml = 'http://www.w3.org/1999/xhtml';
/** What stands in an attribute may be an address, a style, or neither. */
const addresses = new Set(['href', 'src', 'base']);

function* elementHazards(node: XmlElement): Iterable<DrawingHazard> {
  const { name, attributes } = node;
  const element = localName(name);
  if (running.has(element)) yield { kind: 'script', name: `<${name}>` };
  if (foreign.has(element)) yield { kind: 'foreign', name: `<${name}>` };
  if (element === 'style' && isFetching(node.text)) yield { kind: 'external', name: '<style>' };
  for (const [attribute, value] of Object.entries(attributes)) {
    const local = localName(attribute);
    if (/^xmlns(?::|$)/.test(attribute)) {
      // An element of HTML is one under any name.
      if (value.trim() === xhtml) yield { kind: 'foreign', name: attribute };
    } else if (local.startsWith('on')) yield { kind: 'handler', name: attribute };
    else if (addresses.has(local)) {
      if (!isHarmless(value, element)) yield { kind: 'external', name: value };
    } else if (!attribute.includes(':') && isFetching(value)) yield { kind: 'external', name: attribute };
    // An animation can put an address or a handler where there was none.
    else if (local === 'attributename' && /^(?:.*:)?(?:href|on\w*)$/i.test(value.trim())) {
      yield { kind: 'script', name: `<${name}>` };
    }
  }
}

function localName(name: string): string {
  return name.replace(/^.*:/, '').toLowerCase();
}

/** A place of the drawing itself, a picture within it, or, of a link, a page of the web. */
function isHarmless(address: string, element: string): boolean {
  const plain = address.trim();
  if (plain === '' || plain.startsWith('#') || /^data:image\/(?:png|jpe?g|gif|webp)[;,]/i.test(plain))
    return true;
  return element === 'a' && /^(?:https?|mailto):/i.test(plain);
}

/** Whether a style fetches something. One with escapes could say so in letters that are not seen. */
function isFetching(style: string): boolean {
  if (/@import|\\/i.test(style)) return true;
  return [...style.matchAll(/(?:url|image|image-set|src)\s*\(\s*["']?\s*([^"')]*)/gi)].some(
    ([, target = '']) => !isHarmless(target, 'style'),
  );
}
