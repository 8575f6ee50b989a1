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
