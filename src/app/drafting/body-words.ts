import type { Root } from 'mdast';
import { walk } from '../../language/walk.ts';
import type { Source } from '../../model/source.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the body holds words of its language: not addresses, code or HTML, nor what is marked as another language. */
export function stretchesOfWords(body: Root, { text }: Source): readonly Stretch[] {
  const found: Stretch[] = [];
  const foreign: string[] = [];
  for (const node of walk(body)) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) continue;
    const written = text.slice(start, end);
    if (node.type === 'html') {
      for (const [, close, tag = '', attributes = ''] of written.matchAll(/<(\/?)([a-z]\w*)([^>]*)>/gi)) {
        if (close) {
          if (foreign.at(-1) === tag) foreign.pop();
        } else if (foreign.includes(tag) || /\slang=["']?(?!zh)/i.test(attributes)) foreign.push(tag);
      }
    } else if (foreign.length > 0) continue;
    else if (node.type === 'text') found.push({ start, end });
    else if (node.type === 'image') found.push(label(start, written));
    // A label is what a link and its address know each other by, so that it is changed here and there.
    else if (node.type === 'linkReference' || node.type === 'imageReference') found.push({ start, end });
    else if (node.type === 'definition') found.push(label(start, written));
  }
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end);
  let read = 0;
  return inOrder.filter(({ start, end }) => {
    if (start < read || end <= start) return false;
    read = end;
    return true;
  });
}

/** What stands within the first brackets. */
function label(start: number, written: string): Stretch {
  const [whole = ''] = /^!?\[[^\]]*/.exec(written) ?? [];
  return { start, end: start + whole.length };
}
