import { rules } from '../check/rules/index.ts';
import { nearest } from '../language/nearest.ts';
import { PressdeskError } from '../model/error.ts';
import type { RuleFacts } from '../model/rule.ts';

export { explanation } from '../report/explanation.ts';

/** Every rule, in order of its id. */
export function allRules(): readonly RuleFacts[] {
  return [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The rule of that id.
 * @throws PressdeskError where there is no such rule, naming the nearest.
 */
export function ruleNamed(id: string): RuleFacts {
  const rule = rules.find((one) => one.id === id);
  if (rule) return rule;
  const near = nearest(
    id,
    rules.map((one) => one.id),
  );
  throw new PressdeskError(`There is no rule "${id}".`, {
    hint: near ? `Did you mean ${near}?` : '"pressdesk explain" lists them all.',
  });
}
