import { rememberedBy } from '../language/remembered.ts';
import type { Config } from '../model/config.ts';
import type { RuleFacts } from '../model/rule.ts';
import { once } from './prose/once.ts';
import type { FaultRule, IgnoreRule, ReleaseRule, Rule } from './rule.ts';

/** Rules by what they read, without those that the settings silence. */
export interface Roster {
  readonly ofFaults: readonly FaultRule[];
  readonly ofReleases: readonly ReleaseRule[];
  readonly ofIgnores: readonly IgnoreRule[];
  /** Those that yield to others, silent ones among them. */
  readonly yielding: readonly Rule[];
}

/** The roster of rules under settings, made once for all the releases of a run. */
export function rosterOf(rules: readonly Rule[], levels: Config['rules']): Roster {
  return rosters(rules)(levels);
}

const rosters = once((rules: readonly Rule[]) => {
  // Settings that are read anew mostly say the same.
  const alike = rememberedBy(JSON.stringify, (levels: Config['rules']) => made(rules, levels), 20);
  const known = new WeakMap<Config['rules'], Roster>();
  return (levels: Config['rules']) => {
    let roster = known.get(levels);
    if (!roster) {
      roster = alike(levels);
      known.set(levels, roster);
    }
    return roster;
  };
});

function made(rules: readonly Rule[], levels: Config['rules']): Roster {
  const heard = rules.filter((rule) => levelOf(rule, levels) !== 'off');
  return {
    ofFaults: heard.filter((rule) => 'fault' in rule),
    ofReleases: heard.filter((rule) => 'check' in rule),
    ofIgnores: heard.filter((rule) => 'ignore' in rule),
    yielding: rules.filter(({ yieldsTo = [] }) => yieldsTo.length > 0),
  };
}

/** How a rule is reported: as the settings say, else as it says itself. */
function levelOf({ id, severity }: RuleFacts, levels: Config['rules']): RuleFacts['severity'] {
  return levels[id] ?? severity;
}
