import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Declaration, declarationsIn } from './declarations.ts';
import type { Mail, MailAttribute, MailElement, MailText } from './mail.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Growing = Mutable<MailElement> & { readonly children: MailElement[]; readonly texts: MailText[] };

/** Reads the HTML of a mail as browsers read it, with the place of everything that is written in it. */
export function readMail(html: string): Mail {
  const elements: MailElement[] = [];
  const comments: MailText[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node, parent: Growing | undefined): void => {
    const place = node.sourceCodeLocation;
    const range = { start: place?.startOffset ?? 0, end: place?.endOffset ?? 0 };
    if (node.nodeName === '#text') parent?.texts.push({ ...range, value: (node as Text).value });
    if (node.nodeName === '#comment') comments.push({ ...range, value: (node as Comment).data });
    if (!('tagName' in node)) {
      if ('childNodes' in node) for (const child of node.childNodes) visit(child, parent);
      return;
    }
    const element = elementOf(node, html, parent);
    parent?.children.push(element);
    elements.push(element);
    for (const child of node.childNodes) visit(child, element);
    if ('content' in node) visit(node.content, element);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }), undefined);
  return { html, elements, comments };
}

type Text = DefaultTreeAdapterTypes.TextNode;
type Comment = DefaultTreeAdapterTypes.CommentNode;

function elementOf(
  { tagName, attrs, sourceCodeLocation }: DefaultTreeAdapterTypes.Element,
  html: string,
  parent: Growing | undefined,
): Growing {
  const tag = sourceCodeLocation?.startTag ?? sourceCodeLocation;
  const attributes = attrs.map(({ name, value }): MailAttribute => {
    const place = sourceCodeLocation?.attrs?.[name];
    return { name, value, start: place?.startOffset ?? 0, end: place?.endOffset ?? 0 };
  });
  const style = attributes.find(({ name }) => name === 'style');
  return {
    tagName,
    attributes,
    declarations: style ? placed(style, html) : [],
    ...(parent && { parent }),
    children: [],
    texts: [],
    written: tag != null,
    start: tag?.startOffset ?? 0,
    end: tag?.endOffset ?? 0,
  };
}

/** What the `style` of an element says, with places in the mail. */
function placed(style: MailAttribute, html: string): readonly Declaration[] {
  const offset = offsetOf(style, html);
  return declarationsIn(style.value).map((one) => {
    const { start, end } = style;
    return {
      ...one,
      ...(offset === undefined ? { start, end } : { start: one.start + offset, end: one.end + offset }),
    };
  });
}

/** Where the value of an attribute begins; unknown where it is written with character references. */
function offsetOf({ value, start, end }: MailAttribute, html: string): number | undefined {
  const written = html.slice(start, end);
  const at = written.indexOf(value, written.indexOf('='));
  return at < 0 || value === '' ? undefined : start + at;
}
