import type { Range } from '../../model/place.ts';
import type { RuleFacts } from '../../model/rule.ts';
import type { Declaration } from './declarations.ts';

export interface MailAttribute extends Range {
  readonly name: string;
  readonly value: string;
}

export interface MailElement extends Range {
  readonly tagName: string;
  readonly attributes: readonly MailAttribute[];
  /** Of its `style`; places are those in the mail. */
  readonly declarations: readonly Declaration[];
  /** The element that directly holds it. */
  readonly parent?: MailElement;
  readonly children: readonly MailElement[];
  /** The text directly in it. */
  readonly texts: readonly MailText[];
  /** Whether it stands in the text, not only in the tree: the parser adds `tbody`. */
  readonly written: boolean;
}

export interface MailText extends Range {
  readonly value: string;
}

/** The HTML of a mail. An element's own range is that of its start tag. */
export interface Mail {
  readonly html: string;
  /** In the order of the text. */
  readonly elements: readonly MailElement[];
  readonly comments: readonly MailText[];
}

/** What a rule yields. */
export interface MailFinding {
  /** One sentence: what is wrong, with the words concerned. */
  readonly reason: string;
  /** A second one: why it matters, or what to do. */
  readonly note?: string;
  /** Where in the HTML; the mail as a whole is meant when absent. */
  readonly at?: Range;
  readonly actual?: string;
}

/** Reads the HTML of a mail. Its examples are pieces of the body of one, but for those that are whole. */
export interface MailRule extends RuleFacts {
  readonly reads: 'mail';
  /** Whether it depends on each release, so that it is asked of every mail of a build. */
  readonly everyMail?: true;
  check(mail: Mail): Iterable<MailFinding>;
}

/** Value of an attribute. */
export function attribute(element: MailElement, name: string): string | undefined {
  return element.attributes.find((one) => one.name === name)?.value;
}

/** The declaration of a property that counts: the last one. */
export function declared(element: MailElement, ...properties: readonly string[]): Declaration | undefined {
  return element.declarations.findLast(({ property }) => properties.includes(property));
}

/** The element and those around it, from the inside out. */
export function* upwards(element: MailElement): Iterable<MailElement> {
  for (let one: MailElement | undefined = element; one; one = one.parent) yield one;
}

/** All elements within another. */
export function* within(element: MailElement): Iterable<MailElement> {
  for (const child of element.children) {
    yield child;
    yield* within(child);
  }
}
