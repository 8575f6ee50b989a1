import type { PressdeskError } from '../model/error.ts';
import type { Stream } from '../model/io.ts';
import type { Style } from '../model/style.ts';
import { reporterNamed } from './reporters.ts';

/** What is wrong with the files that stopped a run, with the lines concerned. */
export function diagnosticsWithFrames(
  { diagnostics, sources }: PressdeskError,
  style: Style,
  { columns, isTerminal }: Pick<Stream, 'columns' | 'isTerminal'>,
): string {
  const paths = [...new Set(diagnostics.map(({ path }) => path))].sort();
  const files = paths.map((path) => {
    const text = sources.get(path);
    const own = diagnostics.filter((diagnostic) => diagnostic.path === path);
    return { path, ...(text !== undefined && { text }), diagnostics: own };
  });
  return reporterNamed('pretty').render({ files }, style, { columns, terminal: isTerminal });
}
