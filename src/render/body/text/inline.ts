import type { Image, ImageReference, Nodes, PhrasingContent } from 'mdast';
import { isElsewhere } from '../../../language/pictures.ts';
import type { Flow } from '../../../language/wrap.ts';
import { brackets } from '../../punctuation.ts';
import { photoAt } from '../photos.ts';
import type { TextContext } from './context.ts';
import { createFlow, type FlowBuilder } from './flow.ts';
import { finishLink } from './link.ts';

// Nothing in it to be changed: most cells of most tables.
const plainWords = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** The words of a paragraph, heading or cell. */
export function flowOf(nodes: readonly PhrasingContent[], context: TextContext): Flow {
  const [only] = nodes;
  if (nodes.length === 1 && only?.type === 'text' && plainWords.test(only.value)) {
    return { text: only.value, solid: [] };
  }
  const flow = createFlow();
  addInline(nodes, flow, context);
  return flow.flow();
}

/** Adds nodes of running text to `flow`. Emphasis goes without marks: a desk sets its own. */
export function addInline(nodes: readonly Nodes[], flow: FlowBuilder, context: TextContext): void {
  for (const node of nodes) addNode(node, flow, context);
}

function addNode(node: Nodes, flow: FlowBuilder, context: TextContext): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      flow.add(node.value);
      return;
    case 'break':
      flow.breakLine();
      return;
    case 'delete': {
      // Struck words left unmarked would read as if they still held.
      flow.add('~~');
      addInline(node.children, flow, context);
      flow.add('~~');
      return;
    }
    case 'link': {
      const from = flow.here();
      addInline(node.children, flow, context);
      finishLink(node.url, from, flow, context);
      return;
    }
    case 'linkReference': {
      const from = flow.here();
      addInline(node.children, flow, context);
      finishLink(context.definitions.get(node.identifier)?.url ?? '', from, flow, context);
      return;
    }
    case 'image':
    case 'imageReference':
      addImage(node, flow, context);
      return;
    case 'footnoteReference':
      flow.attach(`[${footnoteLetter(node.identifier, context)}]`);
      return;
    case 'html':
      return;
    default:
      if ('children' in node) addInline(node.children, flow, context);
      else if ('value' in node && typeof node.value === 'string') flow.add(node.value);
  }
}

function footnoteLetter(identifier: string, context: TextContext): string {
  const letter = context.footnotes.get(identifier) ?? context.notes.footnote();
  context.footnotes.set(identifier, letter);
  return letter;
}

/** A picture is its caption in brackets; one without words is an ornament and prints nothing. */
function addImage(node: Image | ImageReference, flow: FlowBuilder, context: TextContext): void {
  const target = node.type === 'image' ? node : context.definitions.get(node.identifier);
  const photo = photoAt(target?.url ?? '', context.photos);
  const caption = target?.title || photo?.caption || node.alt;
  if (!caption) return;
  const from = flow.here();
  flow.add(`[${brackets(caption, photo?.credit)}]`);
  // What is not shown but linked elsewhere is linked here too.
  if (target && isElsewhere(target.url, context.base)) finishLink(target.url, from, flow, context);
}
