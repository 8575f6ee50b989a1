import type { Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import {
  allowedAttributes,
  allowedElements,
  allowedSchemes,
  removedWithContent,
} from '../../model/markup.ts';

// hast's names for attributes that are spelt otherwise in HTML.
const properties: Record<string, string> = {
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  datetime: 'dateTime',
};

/** What our own printing of Markdown needs beyond what an author may write: footnotes, task lists, tables' frames. */
const own: NonNullable<Schema['attributes']> = {
  a: [['className', 'address'], 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'ariaLabel'],
  section: ['dataFootnotes', ['tabIndex', 0], ['className', 'table'], 'ariaLabel'],
  input: [['type', 'checkbox'], ['disabled', true], 'checked', 'ariaLabel'],
  li: [['className', 'task']],
  td: [['className', 'right', 'center']],
  th: [['className', 'right', 'center']],
  code: [['className', /^language-[\w-]+$/]],
};

const schema: Omit<Schema, 'clobberPrefix'> = {
  tagNames: [...allowedElements, 'input'],
  attributes: mergedAttributes(),
  protocols: {
    href: [...allowedSchemes],
    src: ['http', 'https'],
    cite: ['http', 'https'],
  },
  strip: [...removedWithContent],
  required: { input: { disabled: true, type: 'checkbox' } },
  ancestors: Object.fromEntries(
    ['tbody', 'td', 'th', 'thead', 'tfoot', 'tr'].map((name) => [name, ['table']]),
  ),
  clobber: ['id', 'ariaDescribedBy', 'ariaLabelledBy'],
  allowComments: false,
  allowDoctypes: false,
};

/** The tree with only what `model/markup` allows; every id begins with `idPrefix`. */
export function sanitised(tree: Root, idPrefix: string): Root {
  const clean = sanitize(tree, { ...schema, clobberPrefix: idPrefix });
  return clean.type === 'root' ? clean : { type: 'root', children: clean.type === 'doctype' ? [] : [clean] };
}

function mergedAttributes(): NonNullable<Schema['attributes']> {
  const merged: NonNullable<Schema['attributes']> = { ...own };
  for (const [element, names] of Object.entries(allowedAttributes)) {
    merged[element] = [...names.map((name) => properties[name] ?? name), ...(own[element] ?? [])];
  }
  return merged;
}
