import Handlebars from 'handlebars';
import type { TemplateSource } from '../../src/model/templates.ts';
import { TemplateBook } from '../../src/render/template-book.ts';

/** Templates with the compiler at hand, as a newsroom with some of its own has it. */
export function bookOf(sources: readonly TemplateSource[]): TemplateBook {
  return new TemplateBook(sources, Handlebars);
}
