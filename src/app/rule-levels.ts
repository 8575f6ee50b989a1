import { nearest } from '../language/nearest.ts';
import { inSeries } from '../language/several.ts';
import { severities } from '../model/diagnostic.ts';
import { PressdeskError } from '../model/error.ts';
import type { Level } from '../model/rule.ts';
import { allRules } from './all-rules.ts';
import { ruleNamed } from './explain.ts';

const levels: readonly Level[] = ['off', ...severities.toReversed()];

/**
 * What is asked for in the form `date-real=warning`: levels by rule; of two for a rule the later counts.
 * @throws PressdeskError where a rule or a level does not exist, or the rule cannot have it.
 */
export function ruleLevels(wishes: readonly string[]): Readonly<Record<string, Level>> {
  return Object.fromEntries(wishes.map(ruleLevel));
}

function ruleLevel(wish: string): readonly [id: string, level: Level] {
  const [, id = '', word] = /^([^=]*)(?:=(.*))?$/s.exec(wish) ?? [];
  if (word === undefined) {
    throw new PressdeskError(`"${wish}" names no level.`, {
      hint: `Write rule=level, such as ${allRules.some((rule) => rule.id === wish) ? wish : 'date-real'}=warning`,
    });
  }
  const several = wish.split(',').map((one) => one.trim());
  if (several.length > 1 && several.every((one) => /^[\w-]+=[\w-]+$/.test(one))) {
    throw new PressdeskError(`"${wish}" sets the levels of several rules at once.`, {
      hint: `Give the option for each: ${several.map((one) => `--rule ${one}`).join(' ')}`,
    });
  }
  const { severity, always } = ruleNamed(id);
  const level = levels.find((one) => one === word);
  if (level === undefined) {
    const near = levels.find((one) => word !== '' && one.startsWith(word)) ?? nearest(word, levels);
    throw new PressdeskError(`A rule cannot be reported as "${word}".`, {
      hint: near ? `Did you mean ${id}=${near}?` : `It can be ${inSeries(levels, 'or')}.`,
    });
  }
  if (always && level !== severity) {
    throw new PressdeskError(`The level of ${id} should be ${severity}, not ${level}.`, {
      hint: 'Nothing can be published of a file with this mistake, so it cannot be overlooked.',
    });
  }
  return [id, level];
}
