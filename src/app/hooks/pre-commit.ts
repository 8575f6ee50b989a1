import path from 'node:path';
import { addToYaml } from '../../parse/add-to-yaml.ts';
import { writeYaml } from '../../parse/write-yaml.ts';
import { type HookManager, telltale, textOf } from './hook.ts';

/** https://pre-commit.com */
export const preCommit: HookManager = {
  id: 'pre-commit',
  plan(io, top, command) {
    const file = path.join(top, '.pre-commit-config.yaml');
    const text = textOf(io, file);
    if (text === undefined) return undefined;
    if (telltale.test(text) || /^[^#\n]*\bid:[ \t]*["']?pressdesk\b/m.test(text))
      return { kind: 'there', file };
    const repository = {
      repo: 'local',
      hooks: [
        {
          id: 'pressdesk',
          name: 'read press releases',
          entry: `${command} check --staged`,
          language: 'system',
          files: String.raw`(^|/)releases/.*\.md$`,
          // Also where a commit only takes a photo away, of which the release then speaks in vain.
          always_run: true,
          // Four processes would each read the whole newsroom.
          require_serial: true,
          // Warnings let the commit pass, and are to be read all the same.
          verbose: true,
        },
      ],
    };
    const changed = addToYaml(text, ['repos'], { item: repository });
    if (changed === undefined) return { kind: 'by-hand', file, lines: writeYaml({ repos: [repository] }) };
    return { kind: 'write', file, text: changed, next: 'pre-commit install' };
  },
};
