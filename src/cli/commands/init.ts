import type { Command } from 'commander';
import { visible } from '../../language/visible.ts';
import type { Runner } from '../desk.ts';
import { nothingWrong } from '../exit-code.ts';

export function initCommand(program: Command, run: Runner): Command {
  return program
    .command('init')
    .summary('start a newsroom')
    .description(
      'Starts a newsroom: its settings, pressdesk.yaml, and a first release to look at and replace.\n' +
        'What is there already is left as it is.',
    )
    .argument('[folder]', 'where (default: the folder you are in)')
    .addHelpText('after', '\nExample:\n  $ pressdesk init town-hall && cd town-hall && pressdesk build')
    .action((folder: string | undefined) =>
      run(async ({ io, err, say }) => {
        const { init } = await import('../../app/init.ts');
        const { folder: where, made, kept } = init(io, folder);
        for (const path of made) say(`${err.green('made')}  ${visible(path)}`);
        for (const path of kept) say(`${err.dim('kept')}  ${visible(path)}, which was there`);
        if (made.length === 0) say('Nothing was missing.');
        else
          say(
            `\nNext: ${where === '.' ? '' : `cd ${visible(where)}, `}edit pressdesk.yaml, then: pressdesk check`,
          );
        return nothingWrong;
      }),
    );
}
