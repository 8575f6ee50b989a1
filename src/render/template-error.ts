import { nearest } from '../language/nearest.ts';
import { PressdeskError } from '../model/error.ts';
import type { TemplateSource } from '../model/templates.ts';

/** What is wrong with a template, in words. */
export interface TemplateProblem {
  readonly reason: string;
  readonly hint?: string;
}

/** The error that a template cannot be used: `templates/html/page.hbs:12:5: …`. `column` counts from 0. */
export function templateError(
  source: TemplateSource,
  point: { readonly line: number; readonly column: number } | undefined,
  { reason, hint }: TemplateProblem,
  cause?: unknown,
): PressdeskError {
  const place = point ? `${source.path}:${point.line}:${point.column + 1}` : source.path;
  return new PressdeskError(`${place}: ${reason}`, { ...(hint ? { hint } : {}), cause });
}

/** "Did you mean …?" where one of `words` is near, else all of them. `what` is their plural: `fields`. */
export function hintFrom(word: string, words: readonly string[], what: string): string {
  const near = nearest(word, words);
  if (near) return `Did you mean "${near}"?`;
  if (words.length === 0) return `There are no ${what} here.`;
  return `The ${what} here are: ${[...words].sort().join(', ')}.`;
}
