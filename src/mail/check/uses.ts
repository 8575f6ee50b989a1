import type { Range } from '../../model/place.ts';
import { tokensOf } from './declarations.ts';
import { attribute, type Mail, type MailElement } from './mail.ts';
import { attributeFeatures, elementFeatures } from './markup-features.ts';
import { declarationFeatures } from './style-features.ts';

/** A feature that the look of a mail rests on, where it is used. */
export interface Use extends Range {
  readonly feature: string;
  /** As it is written: `<section>`, `target="_blank"`, `display:flex`. */
  readonly written: string;
  readonly element: MailElement;
  /** Of a declaration. */
  readonly property?: string;
  readonly value?: string;
}

/** Every parser adds a body, and what takes it out puts something with its styles in its place. */
const without = new Set(['html-body', 'html-style']);

/** What ears are told; nobody sees it missing. */
const forEars = /^(?:aria-|role$|lang$|dir$)/;

/** The elements, attributes and inline styles of a mail: what it has to bear without a `<style>`. */
export function* usesIn({ html, elements }: Mail): Iterable<Use> {
  for (const element of elements) {
    if (!element.written || element.tagName === 'meta') continue;
    const { tagName } = element;
    for (const feature of elementFeatures(tagName, (name) => attribute(element, name))) {
      if (without.has(feature)) continue;
      yield { feature, written: `<${tagName}>`, element, start: element.start, end: element.end };
    }
    for (const { name, value, start, end } of element.attributes) {
      if (forEars.test(name)) continue;
      for (const feature of attributeFeatures(tagName, name, value)) {
        yield { feature, written: html.slice(start, end), element, start, end };
      }
    }
    for (const { property, value, important, start, end } of element.declarations) {
      const written = `${property}:${value}${important ? ' !important' : ''}`;
      for (const feature of declarationFeatures(property, value, important)) {
        // Yahoo reads it as min-height, which makes no difference to a picture that keeps its shape.
        if (feature === 'css-height' && tagName === 'img' && /^\s*auto\s*$/i.test(value)) continue;
        yield { feature, written, element, property, value, start, end };
      }
    }
  }
}

/** Whether a value says one of these words by itself. */
export function says(value: string | undefined, ...words: readonly string[]): boolean {
  return tokensOf(value ?? '').some(({ kind, text }) => kind === 'word' && words.includes(text));
}
