import path from 'node:path';
import { addToYaml, yamlHas } from '../../parse/add-to-yaml.ts';
import { writeYaml } from '../../parse/write-yaml.ts';
import { type HookManager, telltale, textOf } from './hook.ts';

const names = ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'].flatMap((name) => [
  name,
  `.config/${name}`,
]);

/** https://lefthook.dev */
export const lefthook: HookManager = {
  id: 'lefthook',
  plan(io, top, command) {
    const file = names.map((name) => path.join(top, name)).find((one) => io.kindOf(one) === 'file');
    const text = file === undefined ? undefined : textOf(io, file);
    if (file === undefined || text === undefined) return undefined;
    if (telltale.test(text)) return { kind: 'there', file };
    const run = `${command} check --staged`;
    const keys = { pressdesk: { run } };
    // The newer way is a list of jobs; who has begun one goes on with it.
    const changed = yamlHas(text, ['pre-commit', 'jobs'])
      ? addToYaml(text, ['pre-commit', 'jobs'], { item: { name: 'pressdesk', run } })
      : addToYaml(text, ['pre-commit', 'commands'], { keys });
    if (changed === undefined) {
      return { kind: 'by-hand', file, lines: writeYaml({ 'pre-commit': { commands: keys } }) };
    }
    return { kind: 'write', file, text: changed, next: 'npx lefthook install' };
  },
};
