import path from 'node:path';
import { type HookManager, telltale, textOf } from './hook.ts';

/** https://typicode.github.io/husky, with lint-staged or without. */
export const husky: HookManager = {
  id: 'husky',
  plan(io, top, command) {
    if (io.kindOf(path.join(top, '.husky')) !== 'directory') return undefined;
    const file = path.join(top, '.husky/pre-commit');
    const text = textOf(io, file) ?? '';
    if (telltale.test(text)) return { kind: 'there', file };
    const begun = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return { kind: 'write', file, text: `${begun}${command} check --staged\n`, executable: true };
  },
};
