import type { Config } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Release } from '../model/release.ts';
import type { RuleFacts } from '../model/rule.ts';
import { type Ignore, ignoresOf } from './ignores.ts';

/** Findings without those that the release wants ignored, and the wishes that had no effect. */
export function heed(
  release: Release,
  found: readonly Diagnostic[],
  rules: readonly RuleFacts[],
  levels: Config['rules'],
): { kept: Diagnostic[]; unused: readonly Ignore[] } {
  const ignores = ignoresOf(release);
  if (ignores.length === 0) return { kept: [...found], unused: [] };
  // What the settings silence finds nothing, whoever asks for it.
  const working = rules.filter((rule) => !rule.always && (levels[rule.id] ?? rule.severity) !== 'off');
  const ids = new Set(working.map(({ id }) => id));
  const silenced = new Set<Diagnostic>();
  const unused: Ignore[] = [];
  for (const ignore of ignores) {
    if (ignore.reason === '') continue;
    const idle = ignore.rules.filter((rule) => {
      if (!ids.has(rule)) return false;
      const meant = found.filter((one) => one.ruleId === rule && covers(ignore, one));
      for (const one of meant) silenced.add(one);
      return meant.length === 0;
    });
    if (idle.length > 0) unused.push({ ...ignore, rules: idle });
  }
  return { kept: found.filter((one) => !silenced.has(one)), unused };
}

function covers({ block }: Ignore, { place }: Diagnostic): boolean {
  if (!block) return true;
  return place !== undefined && place.start.offset >= block.start && place.start.offset < block.end;
}
