import type { Definition, Nodes, PhrasingContent, Root } from 'mdast';
import { htmlTags } from '../../language/html-tags.ts';
import { walk } from '../../language/walk.ts';
import { htmlPassages, readInlineTag } from './html.ts';
import type { Container, Passage } from './passage.ts';
import { ReadPassage, type Setting, type Standing } from './read-passage.ts';
import { Words } from './words.ts';

const containers: Readonly<Record<string, Container>> = {
  blockquote: 'quote',
  listItem: 'list',
  table: 'table',
  footnoteDefinition: 'footnote',
};

/** The passages of a Markdown tree in the order of the text; blocks of code have none. */
export function passagesOf(tree: Root, setting: Setting): ReadPassage[] {
  const definitions = new Map<string, Definition>();
  const reader = new Reader(setting, definitions);
  // Most texts have none.
  for (const node of setting.origin.text.includes(']:') ? walk(tree) : []) {
    // The first definition of a name counts, as everywhere in Markdown.
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  }
  reader.blocks(tree, new Set());
  return reader.passages;
}

class Reader {
  readonly passages: ReadPassage[] = [];
  readonly #setting: Setting;
  readonly #definitions: ReadonlyMap<string, Definition>;

  constructor(setting: Setting, definitions: ReadonlyMap<string, Definition>) {
    this.#setting = setting;
    this.#definitions = definitions;
  }

  blocks(node: Nodes, inside: ReadonlySet<Container>): void {
    switch (node.type) {
      case 'heading':
        this.#passage('heading', node, inside, node.children, { depth: node.depth });
        break;
      case 'paragraph':
        this.#passage('paragraph', node, inside, node.children);
        break;
      case 'tableCell':
        this.#passage('cell', node, inside, node.children);
        break;
      case 'html': {
        const { start, html } = this.#written(node);
        for (const { words, ...rest } of htmlPassages(html, start, inside))
          this.#add(words, { ...rest, node });
        return;
      }
      default: {
        if (!('children' in node)) return;
        const container = containers[node.type];
        const within = container && !inside.has(container) ? new Set([...inside, container]) : inside;
        for (const child of node.children) this.blocks(child, within);
      }
    }
  }

  #passage(
    kind: Passage['kind'],
    node: Nodes,
    inside: ReadonlySet<Container>,
    children: readonly PhrasingContent[],
    rest: { depth?: number } = {},
  ): void {
    const words = new Words();
    for (const child of children) this.#inline(child, words);
    words.end();
    if (words.text !== '' || words.marks.length > 0) this.#add(words, { kind, node, inside, ...rest });
  }

  #add({ text, marks, trace }: Words, stands: Standing): void {
    this.passages.push(new ReadPassage(text, marks, trace, stands, this.#setting));
  }

  #inline(node: PhrasingContent, words: Words): void {
    const { start, html: written } = this.#written(node);
    switch (node.type) {
      case 'text':
        words.add(node.value, written, start);
        break;
      case 'inlineCode': {
        const at = written.indexOf(node.value);
        words.open('code', { node });
        if (at < 0) words.add(node.value, written, start);
        else words.add(node.value, node.value, start + at);
        words.close('code');
        break;
      }
      case 'break':
        words.lineBreak(start, written.length);
        break;
      case 'image':
        words.point('image', { address: node.url, alt: node.alt ?? '', node });
        break;
      case 'imageReference': {
        const address = this.#definitions.get(node.identifier)?.url ?? '';
        words.point('image', { address, alt: node.alt ?? '', node });
        break;
      }
      case 'footnoteReference':
        words.point('note', { node });
        break;
      case 'html':
        for (const tag of htmlTags(written)) readInlineTag(tag, words, start);
        break;
      case 'link':
      case 'linkReference': {
        const address = node.type === 'link' ? node.url : (this.#definitions.get(node.identifier)?.url ?? '');
        words.open('link', { node, address });
        for (const child of node.children) this.#inline(child, words);
        words.close('link');
        break;
      }
      case 'strong':
      case 'emphasis':
      case 'delete':
        words.open(node.type, { node });
        for (const child of node.children) this.#inline(child, words);
        words.close(node.type);
    }
  }

  #written({ position }: Nodes): { start: number; html: string } {
    const start = position?.start.offset ?? 0;
    return { start, html: this.#setting.origin.text.slice(start, position?.end.offset ?? start) };
  }
}
