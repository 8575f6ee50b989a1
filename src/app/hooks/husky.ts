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
    // What lint-staged calls stands in its own settings.
    const settings = path.join(top, 'package.json');
    if (text.includes('lint-staged') && telltale.test(textOf(io, settings) ?? '')) {
      return { kind: 'there', file: settings };
    }
    // Behind a word that ends the script nothing of ours would run.
    if (/^[ \t]*(?:exit|exec)\b/m.test(text)) {
      return { kind: 'by-hand', file, lines: `${command} check --staged || exit 1\n` };
    }
    const begun = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return { kind: 'write', file, text: `${begun}${command} check --staged\n`, executable: true };
  },
};
