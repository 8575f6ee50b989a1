import type { Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import {
  allowedAttributes,
  allowedElements,
  allowedSchemes,
  neededAround,
  removedWithContent,
} from '../../model/markup.ts';

type Attributes = NonNullable<Schema['attributes']>;

// hast's names for attributes that are spelt otherwise in HTML.
const properties: Record<string, string> = {
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  datetime: 'dateTime',
};

/** What an author may write. */
const written: Attributes = Object.fromEntries(
  Object.entries(allowedAttributes).map(([element, names]) => [
    element,
    names.map((name) => properties[name] ?? name),
  ]),
);

/** What our own printing of Markdown needs beside that: footnotes, task lists, tables' frames. */
const own: Attributes = {
  a: [['className', 'address'], 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'ariaLabel'],
  section: ['dataFootnotes', ['tabIndex', 0], ['className', 'table'], 'ariaLabel'],
  input: [['type', 'checkbox'], ['disabled', true], 'checked', 'ariaLabel'],
  li: [['className', 'task']],
  td: [['className', 'right', 'center']],
  th: [['className', 'right', 'center']],
  code: [['className', /^language-[\w-]+$/]],
};

const schema: Schema = {
  tagNames: [...allowedElements],
  attributes: written,
  protocols: {
    href: [...allowedSchemes],
    src: ['http', 'https'],
    cite: ['http', 'https'],
  },
  strip: [...removedWithContent],
  required: {},
  ancestors: Object.fromEntries(Object.entries(neededAround).map(([name, around]) => [name, [...around]])),
  clobber: ['id', 'ariaDescribedBy', 'ariaLabelledBy'],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
};

const page: Schema = {
  ...schema,
  tagNames: [...allowedElements, 'input'],
  attributes: joined(written, own),
  required: { input: { disabled: true, type: 'checkbox' } },
};

/** The page's own HTML with only what `model/markup` allows and what we print ourselves; every id begins with `idPrefix`. */
export function sanitised(tree: Root, idPrefix: string): Root {
  return clean(tree, { ...page, clobberPrefix: idPrefix });
}

/** An author's HTML with only what `model/markup` allows, and the attribute `mark` on `div` and `span`. */
export function sanitisedWriting(tree: Root, mark: string): Root {
  return clean(tree, { ...schema, attributes: joined(written, { div: [mark], span: [mark] }) });
}

function clean(tree: Root, rules: Schema): Root {
  const safe = sanitize(tree, rules);
  return safe.type === 'root' ? safe : { type: 'root', children: safe.type === 'doctype' ? [] : [safe] };
}

function joined(one: Attributes, other: Attributes): Attributes {
  const all = { ...one };
  for (const [element, names] of Object.entries(other)) all[element] = [...(one[element] ?? []), ...names];
  return all;
}
