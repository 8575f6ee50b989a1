import { pageOf } from '../check/engine.ts';
import type { Tool } from '../report/report.ts';
import { allRules } from './all-rules.ts';

/** The program with its rules, for reports that say by what they were made. */
export function toolOf(version: string): Tool {
  return { version, rules: allRules.map((rule) => ({ ...rule, url: pageOf(rule) })) };
}
