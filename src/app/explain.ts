import { nearest } from '../language/nearest.ts';
import { PressdeskError } from '../model/error.ts';
import type { RuleFacts } from '../model/rule.ts';
import { allRules } from './all-rules.ts';

export { explanation } from '../report/explanation.ts';
export { allRules } from './all-rules.ts';

/**
 * The rule of that id.
 * @throws PressdeskError where there is no such rule, naming the nearest.
 */
export function ruleNamed(id: string): RuleFacts {
  const rule = allRules.find((one) => one.id === id);
  if (rule) return rule;
  const near = nearest(
    id,
    allRules.map((one) => one.id),
  );
  throw new PressdeskError(`There is no rule "${id}".`, {
    hint: near ? `Did you mean ${near}?` : '"pressdesk explain" lists them all.',
  });
}
