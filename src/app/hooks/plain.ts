import path from 'node:path';
import { openRepository } from '../git/repository.ts';
import { type HookManager, telltale, textOf } from './hook.ts';

/** A hook of Git's own, in this clone only. */
export const plain: HookManager = {
  id: 'git',
  plan(io, top, command) {
    const { git } = openRepository({ ...io, cwd: top });
    const shown = git(['rev-parse', '--git-path', 'hooks/pre-commit'])
      .toString()
      .replace(/\r?\n$/, '');
    const file = path.resolve(top, shown);
    const text = textOf(io, file);
    const line = `${command} check --staged`;
    const own = path.resolve(
      top,
      git(['rev-parse', '--git-common-dir'])
        .toString()
        .replace(/\r?\n$/, ''),
    );
    // A folder elsewhere may serve every repository of this machine, or be written by a program.
    const isOwn = [own, top].some((folder) => !path.relative(folder, file).startsWith('..'));
    if (!isOwn) return { kind: 'by-hand', file, lines: `${line} || exit 1\n` };
    if (text === undefined) return { kind: 'write', file, text: script(line), executable: true };
    // What somebody else's script does, and where it ends, nobody can tell.
    return telltale.test(text)
      ? { kind: 'there', file }
      : { kind: 'by-hand', file, lines: `${line} || exit 1\n` };
  },
};

function script(line: string): string {
  return `#!/bin/sh
# Reads the press releases that are about to be committed, and stops the commit where one has an error.
exec ${line}
`;
}
