import { Command } from 'commander';
import type { Io } from '../model/io.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { explainCommand } from './commands/explain.ts';
import { initCommand } from './commands/init.ts';
import { lspCommand } from './commands/lsp.ts';
import { newCommand } from './commands/new.ts';
import { newsletterCommand } from './commands/newsletter.ts';
import { renderCommand } from './commands/render.ts';
import { schemaCommand } from './commands/schema.ts';
import { statusCommand } from './commands/status.ts';
import { verifyCommand } from './commands/verify.ts';
import type { Runner } from './desk.ts';
import { errorLines } from './tell.ts';
import { plain } from './terminal.ts';

/** The command line: what can be asked, and how it is explained. Nothing is loaded before it is asked for. */
export function makeProgram(io: Io, version: string, run: Runner): Command {
  const program = new Command('pressdesk')
    .description(
      'Reads a press release as a copy desk would, then publishes it:\n' +
        'one Markdown file becomes the web page, the wire text and the newsletter.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain the program, or a command')
    .helpCommand('help [command]', 'explain a command')
    .option('--color', 'colour, even where the output is no terminal')
    .option('--no-color', 'no colour')
    .exitOverride()
    // Words of one width, without colours: to ask each takes longer than all else of the help.
    .configureHelp({ showGlobalOptions: false, sortOptions: false, displayWidth: (words) => words.length })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(usageError(text)),
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', overview);
  const commands: [heading: string, ...add: ((program: Command, run: Runner) => Command)[]][] = [
    ['Write:', initCommand, newCommand],
    ['Read:', checkCommand, explainCommand, schemaCommand, lspCommand],
    ['Publish:', buildCommand, newsletterCommand, renderCommand, statusCommand, verifyCommand],
  ];
  for (const [heading, ...adders] of commands) {
    for (const add of adders) add(program, run).helpGroup(heading);
  }
  return program;
}

const overview = `
Example, from nothing to a published release:
  $ pressdesk init town-hall && cd town-hall
  $ pressdesk new "Library reopens beside the river"
  $ pressdesk check
  $ pressdesk build

"pressdesk check --help" explains a command. Exit codes: 0 nothing wrong, 1 errors were found, 2 it could not do all that was asked for.`;

/** Commander's words in our form: `error: unknown option '--jsn'`, and below it what was meant. */
function usageError(text: string): string {
  const [first = '', ...others] = text.trim().split('\n');
  const message = first.replace(/^error: /, '');
  const hint = others.join(' ').replace(/^\((.*)\)$/, '$1');
  return errorLines(plain, `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`, hint || undefined);
}
