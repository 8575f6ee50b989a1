import type { HookOutcome } from '../app/set-up-hook.ts';
import { visible } from '../language/visible.ts';
import type { Style } from '../model/style.ts';

/** What became of the hook, in lines. */
export function hookLines({ manager, plan, shown }: HookOutcome, style: Style): string[] {
  const file = visible(shown);
  if (plan.kind === 'there') return [`${style.dim('kept')}  ${file}, which reads releases already`];
  if (plan.kind === 'by-hand') {
    return [
      '',
      `${style.yellow('note:')} ${file} is yours, and cannot be added to safely. Write into it:`,
      '',
      ...plan.lines
        .trimEnd()
        .split('\n')
        .map((line) => `    ${visible(line)}`),
    ];
  }
  const by = manager === 'git' ? 'Git runs it in this clone' : `${manager} runs it`;
  return [
    `${style.green('made')}  ${file}: releases are read before every commit (${by})`,
    ...(plan.next ? ['', `Next: ${plan.next}`] : []),
  ];
}
