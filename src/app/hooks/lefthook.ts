import path from 'node:path';
import { type HookManager, telltale, textOf } from './hook.ts';
import { type Form, forms } from './lefthook-forms.ts';

/** Where its settings may stand, in the order in which it looks for them. */
const places = forms.flatMap((form) =>
  form.endings.flatMap((ending) =>
    ['lefthook', '.lefthook', '.config/lefthook'].map((name): [string, Form] => [`${name}.${ending}`, form]),
  ),
);

/** https://lefthook.dev */
export const lefthook: HookManager = {
  id: 'lefthook',
  plan(io, top, command) {
    for (const [name, form] of places) {
      const file = path.join(top, name);
      const text = io.kindOf(file) === 'file' ? textOf(io, file) : undefined;
      if (text === undefined) continue;
      if (telltale.test(text)) return { kind: 'there', file };
      const run = `${command} check --staged`;
      const changed = form.add(text, run);
      if (changed === undefined) return { kind: 'by-hand', file, lines: form.lines(run) };
      return { kind: 'write', file, text: changed, next: 'npx lefthook install' };
    }
    return undefined;
  },
};
