/** What a release's links and raw HTML may contain. Read by the rules that report and by the sanitiser that removes. */

/** Schemes an address may have. Relative addresses pass as well. */
export const allowedSchemes = ['http', 'https', 'mailto', 'tel'] as const;

/** Elements that survive from raw HTML. */
export const allowedElements = [
  'a', 'abbr', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite', 'code', 'dd', 'del', 'details', 'dfn', 'div',
  'dl', 'dt', 'em', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins', 'kbd', 'li',
  'mark', 'ol', 'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's', 'section', 'small', 'span', 'strong', 'sub', 'summary',
  'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'u', 'ul', 'var', 'wbr',
] as const; // biome-ignore format: a list to be read

/** Attributes that survive, on any element (`*`) or on one. */
export const allowedAttributes: Readonly<Record<string, readonly string[]>> = {
  '*': ['lang', 'dir', 'title', 'id'],
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  td: ['colspan', 'rowspan', 'align'],
  th: ['colspan', 'rowspan', 'align', 'scope'],
  time: ['datetime'],
  blockquote: ['cite'],
  q: ['cite'],
  details: ['open'],
};

/** Elements whose text is no prose: they are removed with all they hold. */
export const removedWithContent = [
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'title',
  'textarea',
  'select',
] as const;

/** Elements that survive only within another, where they mean something. */
export const neededAround: Readonly<Record<string, readonly string[]>> = {
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table'],
  th: ['table'],
  td: ['table'],
  li: ['ol', 'ul'],
  dt: ['dl'],
  dd: ['dl'],
  rp: ['ruby'],
  rt: ['ruby'],
  summary: ['details'],
  figcaption: ['figure'],
};
