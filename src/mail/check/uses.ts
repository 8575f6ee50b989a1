import type { Range } from '../../model/place.ts';
import { tokensOf } from './declarations.ts';
import { attribute, type Mail, type MailElement } from './mail.ts';
import { attributeFeatures, elementFeatures } from './markup-features.ts';
import { rememberedOf } from './remembered.ts';
import { declarationFeatures } from './style-features.ts';
import { supportOf } from './support.ts';

/** A feature that the look of a mail rests on and some client does not have, or in part, where it is used. */
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

/** A place where a line may end: who does not know it ends the line elsewhere, as if it were not there. */
const forNarrowness = 'html-wbr';

/** What ears are told; nobody sees it missing. */
const forEars = /^(?:aria-|role$|lang$|dir$)/;

/** What of the elements, attributes and inline styles of a mail, which have to do without a `<style>`, is not there everywhere. */
export const usesIn = rememberedOf(function* ({ html, elements }: Mail): Iterable<Use> {
  for (const element of elements) {
    if (!element.written || element.tagName === 'meta') continue;
    const { tagName } = element;
    for (const feature of elementFeatures(tagName, (name) => attribute(element, name))) {
      if (without.has(feature) || feature === forNarrowness || isEverywhere(feature)) continue;
      yield { feature, written: `<${tagName}>`, element, start: element.start, end: element.end };
    }
    for (const { name, value, start, end } of element.attributes) {
      if (forEars.test(name)) continue;
      for (const feature of attributeFeatures(tagName, name, value)) {
        if (isEverywhere(feature)) continue;
        yield { feature, written: html.slice(start, end), element, start, end };
      }
    }
    for (const { property, value, important, start, end } of element.declarations) {
      for (const feature of declarationFeatures(property, value, important)) {
        if (isEverywhere(feature)) continue;
        // Yahoo reads it as min-height, which makes no difference to a picture that keeps its shape.
        if (feature === 'css-height' && tagName === 'img' && /^\s*auto\s*$/i.test(value)) continue;
        const written = `${property}:${value}${important ? ' !important' : ''}`;
        yield { feature, written, element, property, value, start, end };
      }
    }
  }
});

function isEverywhere(feature: string): boolean {
  const { lacking, partial } = supportOf(feature);
  return lacking.length === 0 && partial.length === 0;
}

/** Whether a value says one of these words by itself. */
export function says(value: string | undefined, ...words: readonly string[]): boolean {
  return tokensOf(value ?? '').some(({ kind, text }) => kind === 'word' && words.includes(text));
}
