import { visible } from '../../language/visible.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Reporter } from '../report.ts';

/** A finding a line, as compilers have it, for editors and grep: `a.md:3:7: error: There is no 31 April. [date-real]`. */
export const concise: Reporter = {
  id: 'concise',
  forPeople: true,
  render({ files }) {
    return files.flatMap(({ diagnostics }) => diagnostics.map((one) => `${lineOf(one)}\n`)).join('');
  },
};

export function lineOf({ path, place, severity, reason, ruleId }: Diagnostic): string {
  const { line, column } = place?.start ?? { line: 1, column: 1 };
  return `${visible(path)}:${line}:${column}: ${severity}: ${visible(reason)} [${ruleId}]`;
}
