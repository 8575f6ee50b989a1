// What a mail weighs beside what it says.
import { parse } from 'parse5';

/** Bytes of what is read in it: words, descriptions of pictures, and addresses. */
export function textBytes(html) {
  const said = [];
  const visit = (node) => {
    if (node.nodeName === '#text' && !['style', 'title'].includes(node.parentNode.nodeName)) {
      said.push(node.value.replace(/\s+/g, ' '));
    }
    for (const { name, value } of node.attrs ?? [])
      if (['href', 'src', 'alt'].includes(name)) said.push(value);
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(html));
  return Buffer.byteLength(said.join(''));
}

/** Bytes of markup beyond 4 kB and a fifth of what is read; at most 0 where the goal is reached. */
export function excess(html) {
  const text = textBytes(html);
  return Buffer.byteLength(html) - text - (4096 + text / 5);
}
