import type { Tool } from '../report.ts';

/** A rule as SARIF describes it. `level` is its own, in SARIF's words. */
export function descriptor(rule: Tool['rules'][number], level: string) {
  const { id, severity, summary, reason, url, bad, good } = rule;
  const examples = [
    ...bad.slice(0, 1).map((text) => `Wrong:\n\n${fenced(text)}`),
    ...good.slice(0, 1).map((text) => `Right:\n\n${fenced(text)}`),
  ];
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: reason },
    help: {
      text: `${summary} ${reason} See: pressdesk explain ${id}`,
      markdown: [summary, reason, ...examples].join('\n\n'),
    },
    helpUri: url,
    defaultConfiguration: { level, enabled: severity !== 'off' },
  };
}

/** A release within Markdown; its own fences end nothing. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${text.trimEnd()}\n${fence}`;
}
