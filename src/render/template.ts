import type { ParsedTemplate } from './template-check.ts';

/** Whether what a template prints is escaped for HTML and XML, or printed as it is. */
export type Escaping = 'html' | 'none';

/** A template of pressdesk's own, as it was when pressdesk was built. */
export interface BuiltTemplate {
  /** What it was compiled from: where the file says something else by now, that counts. */
  readonly text: string;
  /** Names of the partials that it calls itself. */
  readonly calls: readonly string[];
  /** Under which escaping it was held, with all it calls, against what it is filled with. */
  readonly checked: readonly Escaping[];
  /** What Handlebars made of it, under each escaping that it is used with. */
  readonly compiled: Readonly<Partial<Record<Escaping, TemplateSpecification>>>;
}

/** A template of a newsroom. */
export interface Template extends ParsedTemplate {
  /** Present where it is one of pressdesk's own, as it was when pressdesk was built. */
  readonly built?: BuiltTemplate;
}

/** The names of all templates that one calls, and those call, itself among them. */
export function reachedFrom(
  name: string,
  callsOf: (name: string) => readonly string[],
  found = new Set<string>(),
): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const partial of callsOf(name)) reachedFrom(partial, callsOf, found);
  return found;
}
