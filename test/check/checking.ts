import { checkRelease } from '../../src/check/engine.ts';
import type { Context } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import type { Config } from '../../src/model/config.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { slugOf } from '../../src/newsroom/slug.ts';
import { parseRelease } from '../../src/parse/release.ts';
import { contextWith } from './a-context.ts';

/** What all rules find in a release: its text, or its bytes. */
export async function check(
  text: string | Uint8Array,
  rest: Partial<Context> = {},
  path = 'releases/a-release.md',
): Promise<Diagnostic[]> {
  const release = await parseRelease(Buffer.from(text), path, { lang: 'en' });
  const found = checkRelease(release, rules, contextWith({}, { slug: slugOf(release), ...rest }));
  // What a rule throws must not pass for something that it found.
  const [failure] = found.flatMap(({ stacks = [] }) => stacks);
  if (failure !== undefined) throw new Error(failure.whole);
  return found;
}

/** `line:column rule reason`, as one reads it. */
export async function said(...args: Parameters<typeof check>): Promise<string[]> {
  const found = await check(...args);
  return found.map(({ place, ruleId, reason }) => {
    const at = place ? `${place.start.line}:${place.start.column}` : 'file';
    return `${at} ${ruleId} ${reason}`;
  });
}

/** A newsroom that has rules reported in its own way. */
export function withLevels(rules: Config['rules']): Partial<Context> {
  return { config: contextWith({ rules }).config };
}

export const contact = 'contact:\n  url: https://www.example.org\n';

/** Fields with which nothing is wrong. */
export const complete = `title: Tea\ndate: 2024-04-20\norganisers: [Tea Board]\n${contact}`;

export function release(fields: string, body = 'Something happened.\n'): string {
  return `---\n${fields}---\n\n${body}`;
}
