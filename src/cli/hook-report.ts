import type { HookOutcome } from '../app/set-up-hook.ts';
import { visible } from '../language/visible.ts';
import type { Style } from '../model/style.ts';

/** What became of the hook, in lines, and what is to be done next. */
export function hookWords(
  { manager, plan, shown }: HookOutcome,
  style: Style,
): { readonly lines: readonly string[]; readonly next?: string } {
  const file = visible(shown);
  if (plan.kind === 'there')
    return { lines: [`${style.dim('kept')}  ${file}, which reads releases already`] };
  if (plan.kind === 'by-hand') {
    const lines = [
      '',
      `${style.yellow('note:')} ${file} is yours, and cannot be added to safely. Write into it:`,
      '',
      ...plan.lines
        .trimEnd()
        .split('\n')
        .map((line) => `    ${visible(line)}`),
    ];
    return { lines };
  }
  const by = manager === 'git' ? 'Git runs it in this clone' : `${manager} runs it`;
  const lines = [`${style.green('made')}  ${file}: releases are read before every commit (${by})`];
  return { lines, ...(plan.next !== undefined && { next: plan.next }) };
}
