import type { TemplateSource } from '../model/templates.ts';
import type { View } from './view.ts';

/** Whether what a template prints is escaped for HTML and XML, or printed as it is. */
export type Escaping = 'html' | 'none';

/** A set of templates, ready to be filled. */
export interface Templates {
  /**
   * Fills template `name`, such as `html/page`. Partials are called by their name after `partials/`:
   * `{{> html/organisers}}`.
   * @throws PressdeskError naming file, line and column where the template cannot be used.
   */
  fill(name: string, view: View, escaping: Escaping): string;
}

/**
 * Reads every template of a newsroom. Of two sources with one name the last wins.
 * @throws PressdeskError naming file, line and column of the first template that cannot be used.
 */
export function compileTemplates(_sources: readonly TemplateSource[]): Templates {
  throw new Error('to come');
}
