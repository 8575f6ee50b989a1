import { htmlTags, voidElements } from '../../language/html-tags.ts';

/** Elements that a browser opens again in every block that follows, until they are closed. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** Elements that end where the next of their kind begins; in tables, where one of the same or a higher rank does. */
const ending: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['p', 'li'],
  dt: ['p', 'dt', 'dd'],
  dd: ['p', 'dt', 'dd'],
  td: ['p', 'td', 'th'],
  th: ['p', 'td', 'th'],
  tr: ['p', 'td', 'th', 'tr'],
  tbody: ['td', 'th', 'tr', 'thead', 'tbody', 'tfoot'],
  thead: ['td', 'th', 'tr', 'thead', 'tbody', 'tfoot'],
  tfoot: ['td', 'th', 'tr', 'thead', 'tbody', 'tfoot'],
};

/** How deep the elements of a piece of HTML stand in one another, and how many a browser makes of it; at the least. */
export class HtmlDepth {
  readonly #open: string[] = [];
  readonly #formatting: string[] = [];
  depth = 0;
  elements = 0;

  add(html: string): void {
    for (const { kind, name } of htmlTags(html)) {
      if (kind === 'close') this.#close(name);
      else if (kind === 'open') this.#begin(name);
    }
  }

  #begin(name: string): void {
    this.elements += 1 + this.#formatting.length;
    if (voidElements.has(name)) return;
    const ended = ending[name];
    while (ended?.includes(this.#open.at(-1) ?? '')) this.#open.pop();
    this.#open.push(name);
    if (formatting.has(name)) this.#formatting.push(name);
    this.depth = Math.max(this.depth, this.#open.length);
  }

  #close(name: string): void {
    const index = this.#open.lastIndexOf(name);
    if (index >= 0) this.#open.length = index;
    const mark = this.#formatting.lastIndexOf(name);
    if (mark >= 0) this.#formatting.splice(mark, 1);
  }
}
