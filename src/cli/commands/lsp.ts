import { type Command, Option } from 'commander';
import type { Runner } from '../desk.ts';
import { nothingWrong } from '../exit-code.ts';

export function lspCommand(program: Command, run: Runner): Command {
  return program
    .command('lsp')
    .summary('serve an editor, so that findings show while you type')
    .description(
      'Speaks the Language Server Protocol on standard input and output. Editors start it themselves: ' +
        'findings show while you type, with quick fixes; fields, roles and rules are completed and explained.',
    )
    .addOption(new Option('--stdio', 'as it does anyway; many editors add it'))
    .addOption(new Option('--clientProcessId <id>', 'the editor, which tells of itself anyway').hideHelp())
    .addHelpText('after', examples)
    .action(() =>
      run(async ({ io, wire }) => {
        const { lsp } = await import('../../app/lsp.ts');
        const inOrder = await lsp(io, wire());
        return { ...nothingWrong, errors: inOrder ? 0 : 1 };
      }),
    );
}

const examples = `
Example, as an editor starts it:
  $ pressdesk lsp

How to tell your editor so: https://github.com/pressdesk/pressdesk/blob/main/docs/editors.md`;
