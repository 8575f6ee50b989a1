import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';

/**
 * The arguments, with `./` before files whose names begin with a hyphen: hooks name files without `--`. What is an
 * option of ours stays one even where a file has its name.
 */
export function protectOperands(
  args: readonly string[],
  options: ReadonlySet<string>,
  kindOf: Io['kindOf'],
): string[] {
  const end = args.indexOf('--');
  return args.map((arg, index) => {
    const after = end !== -1 && index >= end;
    if (after || arg === '-' || !arg.startsWith('-') || options.has(arg.replace(/=.*/s, ''))) return arg;
    return kindOf(arg) === undefined ? arg : `./${arg}`;
  });
}

/**
 * @param valued the options that want a value.
 * @throws PressdeskError where one of them has got another option for its value: `--since --format json`.
 */
export function refuseEaten(
  args: readonly string[],
  valued: ReadonlySet<string>,
  options: ReadonlySet<string>,
): void {
  const end = args.indexOf('--');
  for (const [index, arg] of args.entries()) {
    const next = args[index + 1]?.replace(/=.*/s, '');
    if (index === end) return;
    if (!valued.has(arg) || next === undefined || !options.has(next)) continue;
    throw new PressdeskError(`${arg} wants a value, and ${next} is an option.`, {
      hint: `Write the value behind ${arg}; if that is what is meant, write ${arg}=${args[index + 1]}`,
    });
  }
}
