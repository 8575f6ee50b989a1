import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { visible } from '../language/visible.ts';
import type { Style } from '../model/style.ts';

/** A file before and after. */
export interface Rewrite {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What changes in files, as a unified diff that `patch -p1` and `git apply` read. */
export function patch(rewrites: readonly Rewrite[]): string {
  return rewrites
    .map(({ path, before, after }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      }),
    )
    .join('');
}

/** A unified diff for a terminal, which obeys nothing in it: what goes in red, what comes in green. */
export function shownPatch(text: string, style: Style): string {
  return text
    .split('\n')
    .map((line) => {
      const shown = visible(line, { lines: true });
      if (/^(?:---|\+\+\+) [ab]\//.test(line)) return style.bold(shown);
      if (line.startsWith('@@')) return style.cyan(shown);
      return line.startsWith('-') ? style.red(shown) : line.startsWith('+') ? style.green(shown) : shown;
    })
    .join('\n');
}
