import type { Definition, Nodes, PhrasingContent, Root } from 'mdast';
import { htmlTags } from '../../language/html-tags.ts';
import { walk } from '../../language/walk.ts';
import { htmlPassages, readInlineTag } from './html.ts';
import type { Container, Mark, Passage, Range } from './passage.ts';
import { ReadPassage, type Setting, type Standing } from './read-passage.ts';
import { Trace } from './trace.ts';
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
        this.#passage(node.children, { kind: 'heading', node, inside, depth: node.depth });
        break;
      case 'paragraph':
        this.#passage(node.children, { kind: 'paragraph', node, inside });
        break;
      case 'tableCell':
        this.#passage(node.children, { kind: 'cell', node, inside });
        break;
      case 'html': {
        const { start, end } = rangeOf(node);
        const html = this.#setting.origin.text.slice(start, end);
        for (const { words, trace, kind, depth, inside: within } of htmlPassages(html, start, inside))
          this.#add(words, () => trace, { kind, depth, inside: within, node });
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

  #passage(children: readonly PhrasingContent[], stands: Standing): void {
    const [only] = children;
    // Nearly half of them are nothing but a line of text.
    const words =
      children.length === 1 && only?.type === 'text' && !lineEnd.test(only.value)
        ? { text: only.value, marks: unmarked }
        : this.#read(children, new Words());
    if (words.text === '' && words.marks.length === 0) return;
    const retrace = () => {
      const trace = new Trace();
      this.#read(children, new Words(trace));
      return trace;
    };
    this.#add(words, retrace, stands);
  }

  #read(children: readonly PhrasingContent[], words: Words): Words {
    for (const child of children) this.#inline(child, words);
    words.end();
    return words;
  }

  #add(words: Pick<Passage, 'text' | 'marks'>, retrace: () => Trace, stands: Standing): void {
    this.passages.push(new ReadPassage(words, retrace, stands, this.#setting));
  }

  #inline(node: PhrasingContent, words: Words): void {
    const { start, end } = rangeOf(node);
    const source = this.#setting.origin.text;
    switch (node.type) {
      case 'text':
        words.add(node.value, source, start, end);
        break;
      case 'inlineCode': {
        const at = source.slice(start, end).indexOf(node.value);
        words.open('code', { node });
        if (at < 0) words.add(node.value, source, start, end);
        else words.add(node.value, source, start + at, start + at + node.value.length);
        words.close('code');
        break;
      }
      case 'break':
        words.lineBreak(start, end - start);
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
        for (const tag of htmlTags(source.slice(start, end))) readInlineTag(tag, words, start);
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
}

const lineEnd = /[\r\n]/;
const unmarked: readonly Mark[] = [];

function rangeOf({ position }: Nodes): Range {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}
