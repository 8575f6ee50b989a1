import { fold } from '../language/fold.ts';
import type { RuleFacts } from '../model/rule.ts';
import type { Style } from '../model/style.ts';

/** A rule for a terminal: what it asks for, why, and releases that break and keep it. Ends in a line feed. */
export function explanation(rule: RuleFacts, style: Style, columns: number): string {
  const { id, severity, always, summary, reason, bad, good, options = {} } = rule;
  const width = Math.min(columns, 80);
  const level = severity === 'off' ? 'off unless asked for' : `${always ? 'always ' : ''}${severity}`;
  const numbers = Object.entries(options).map(([name, option]) =>
    fold(
      `${style.bold(name)}: ${option.means} ${option.default} where pressdesk.yaml says nothing.`,
      width,
    ).join('\n'),
  );
  return `${[
    `${style.bold(id)} ${style.dim(`(${level})`)}`,
    fold(summary, width).map(style.bold).join('\n'),
    fold(reason, width).join('\n'),
    ...numbers,
    ...bad.map((text) => example(style.red('Wrong:'), text)),
    ...good.map((text) => example(style.green('Right:'), text)),
  ].join('\n\n')}\n`;
}

function example(heading: string, text: string): string {
  const lines = text.trimEnd().split('\n');
  return [heading, '', ...lines.map((line) => `    ${line}`.trimEnd())].join('\n');
}
