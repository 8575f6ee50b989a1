import { htmlTags } from '../language/html-tags.ts';

const running = new Set(['script', 'foreignobject', 'iframe', 'object', 'embed', 'handler', 'listener']);

/** What in a drawing would run or fetch something, in words; `undefined` where nothing would. */
export function dangerIn(svg: string): string | undefined {
  if (/<!(?:doctype[^>]*\[|entity)/i.test(svg)) return 'entities of its own';
  for (const { name, kind, attributes } of htmlTags(svg)) {
    if (kind === 'close') continue;
    const local = name.replace(/^.*:/, '');
    if (running.has(local)) return local === 'script' ? 'a script' : `an element <${name}>`;
    for (const { name: key, value } of attributes) {
      if (/^on/.test(key)) return `a script (${key})`;
      if (/(?:^|:)href$/.test(key) && !/^\s*(?:#|data:image\/(?:png|jpeg|webp|gif);)/i.test(value))
        return `a link to something else (${key})`;
    }
  }
  return /@import|url\(\s*["']?\s*(?!["']?\s*(?:#|data:image))[^)\s]/i.test(svg)
    ? 'a style that fetches something'
    : undefined;
}
