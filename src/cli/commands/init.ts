import path from 'node:path';
import type { Command } from 'commander';
import { visible } from '../../language/visible.ts';
import type { Io } from '../../model/io.ts';
import type { Runner } from '../desk.ts';
import { nothingWrong } from '../exit-code.ts';
import { hookWords } from '../hook-report.ts';
import type { Conversation } from '../questions.ts';

interface Options {
  readonly hook?: boolean;
  readonly house?: string;
}

export function initCommand(program: Command, run: Runner): Command {
  return program
    .command('init')
    .summary('start a newsroom')
    .description(
      'Starts a newsroom: its settings, pressdesk.yaml, and a first release to look at and replace. ' +
        'What is there already is left as it is.',
    )
    .argument('[folder]', 'where (default: the folder you are in)')
    .option(
      '--hook',
      'have releases read before every commit: by the hook manager in use, else by Git itself',
    )
    .option('--house <name>', 'how releases are signed, dated and numbered: plain, hk-isd, gov-uk or ap')
    .addHelpText('after', '\nExample:\n  $ pressdesk init town-hall && cd town-hall && pressdesk build')
    .action((folder: string | undefined, { hook, house }: Options) =>
      run(async ({ io, err, say, conversation }) => {
        const at = path.resolve(io.cwd, folder ?? '.');
        const hooks = hook ? await import('../../app/set-up-hook.ts') : undefined;
        // Half of what was asked for, and then an error, would leave a newsroom to be cleared away.
        hooks?.repositoryAround(io, at);
        const { init, isNew } = await import('../../app/init.ts');
        const asks = house === undefined && isNew(io, folder) && io.stderr.isTerminal && io.isInteractive();
        const chosen = asks ? await choice(io, conversation()) : house;
        const { folder: where, made, kept } = init(io, folder, chosen);
        for (const path of made) say(`${err.green('made')}  ${visible(path)}`);
        for (const path of kept) say(`${err.dim('kept')}  ${visible(path)}, which was there`);
        if (made.length === 0 && !hooks) say('Nothing was missing.');
        const { lines, next } = hooks ? hookWords(hooks.setUpHook(io, at), err) : { lines: [] };
        for (const line of lines) say(line);
        const go = where === '.' ? '' : `cd ${visible(where)}, `;
        const steps = [
          ...(made.length > 0 ? [`${go}edit pressdesk.yaml, then: pressdesk check`] : []),
          ...(next === undefined ? [] : [`${next}, so that the hook is run`]),
        ];
        if (steps.length > 0) say('');
        for (const step of steps) say(`Next: ${step}`);
        return nothingWrong;
      }),
    );
}

async function choice(io: Io, conversation: Conversation): Promise<string> {
  const { houseOffers } = await import('../../app/houses.ts');
  const { askHouse } = await import('../questions.ts');
  return askHouse(houseOffers(io), conversation);
}
