import type { Command } from 'commander';
import { inSeries } from '../../language/several.ts';
import type { Runner } from '../desk.ts';
import { someName } from '../option-values.ts';

interface Options {
  readonly to: string;
  readonly stdinFilename?: string;
  readonly now?: string;
}

export function renderCommand(program: Command, run: Runner): Command {
  return program
    .command('render')
    .summary('print one output of one release')
    .description(
      'Prints one output of one release, to look at or to pass on. Nothing is written. ' +
        'A draft and a release under embargo are printed too, and it is said that they are.',
    )
    .argument('<file>', 'the release; "-" is standard input')
    .option('--to <format>', 'what to make of it: html, text, newsletter, eml, ninjs or calendar', 'text')
    .option('--stdin-filename <name>', 'the name that standard input will have as a file', someName)
    .option('--now <date>', 'take this date or instant for now, such as 2026-01-01')
    .addHelpText('after', examples)
    .action((file: string, { to, stdinFilename, now }: Options) =>
      run(async ({ io, err, note, say }) => {
        const { render } = await import('../../app/render.ts');
        const { counts, reporterNamed } = await import('../../app/reporters.ts');
        const { stateInWords } = await import('../states.ts');
        const outcome = await render(io, {
          path: file,
          to,
          ...(stdinFilename !== undefined && { stdinName: stdinFilename }),
          ...(now !== undefined && { now }),
        });
        for (const line of outcome.notes) note(line);
        const result = counts(outcome.report);
        if (result.errors + result.warnings > 0) {
          io.stderr.write(
            reporterNamed('pretty').render(outcome.report, err, {
              columns: io.stderr.columns,
              terminal: io.stderr.isTerminal,
            }),
          );
        }
        if (outcome.output === undefined) {
          if (result.errors === 0)
            say(
              `${err.red('error:')} The release lacks what every output needs: ${inSeries(outcome.lacks)}.`,
            );
          return { ...result, errors: Math.max(1, result.errors), undone: outcome.undone };
        }
        if (outcome.state.kind !== 'public') {
          note(`This release is not public: ${stateInWords(outcome.state, outcome.timezone)}.`);
        }
        io.stdout.write(outcome.output);
        return { ...result, undone: 0 };
      }),
    );
}

const examples = `
Examples:
  $ pressdesk render releases/2026-10-15-library.md               the wire text
  $ pressdesk render releases/2026-10-15-library.md --to html > page.html`;
