import type { RuleFacts } from '../model/rule.ts';

/** A rule in Markdown: what it wants, why, and examples that break and keep it. */
export function explainRule(rule: RuleFacts): string {
  return [
    `## ${rule.id}`,
    rule.summary,
    rule.reason,
    reportedAs(rule),
    ...examples('Wrong', rule.bad, rule.reads),
    ...examples('Right', rule.good, rule.reads),
  ].join('\n\n');
}

function reportedAs({ severity, always, options = {} }: RuleFacts): string {
  const level =
    severity === 'off'
      ? 'It is off unless the newsroom asks for it.'
      : `It is ${always ? 'always ' : ''}reported as ${article(severity)} ${severity}.`;
  const numbers = Object.entries(options).map(
    ([name, option]) => `- \`${name}\`: ${option.means} ${option.default} where nothing is said.`,
  );
  return numbers.length > 0 ? `${level} It has settings:\n\n${numbers.join('\n')}` : level;
}

/** The page that explains every rule, as it stands in `docs/rules.md`. */
export function rulesPage(rules: readonly RuleFacts[]): string {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = sorted.map(
    ({ id, severity, always, summary }) =>
      `| [${id}](#${id}) | ${always ? 'always ' : ''}${severity} | ${summary} |`,
  );
  return `${[
    '# Rules',
    'What the copy desk looks for in a release, and in the mail that templates make of it (`mail-…`). `pressdesk explain <rule>` shows the same in a terminal.',
    'To change how a rule is reported, name it in `pressdesk.yaml` with `error`, `warning`, `info` or `off`. What is always an error stays one.',
    '```yaml\nrules:\n  image-file: warning\n```',
    ['| Rule | Reported as | What it asks for |', '| --- | --- | --- |', ...rows].join('\n'),
    ...sorted.map(explainRule),
  ].join('\n\n')}\n`;
}

function examples(heading: string, texts: readonly string[], reads: RuleFacts['reads']): string[] {
  const language = reads === 'mail' ? 'html' : 'markdown';
  return texts.map((text) => {
    const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
    return `${heading}:\n\n${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
  });
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
