import { rules } from '../check/rules/index.ts';
import { mailRules } from '../mail/check/rules/index.ts';
import type { RuleFacts } from '../model/rule.ts';

/** Every rule, for releases and for mails, in order of id. */
export const allRules: readonly RuleFacts[] = [...rules, ...mailRules].sort((a, b) => (a.id < b.id ? -1 : 1));
