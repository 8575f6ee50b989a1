import type { Command } from 'commander';
import type { NewRelease } from '../../app/new.ts';
import { visible } from '../../language/visible.ts';
import type { Runner } from '../desk.ts';
import { repeated } from '../option-values.ts';

type Options = Partial<Omit<NewRelease, 'title' | 'organisers'>> & { readonly organiser?: readonly string[] };

export function newCommand(program: Command, run: Runner): Command {
  return program
    .command('new')
    .summary('start a release: asks on a terminal, takes options in a script')
    .description(
      'Starts a release, as a draft. On a terminal it asks for what is not given; in a script, give options.\n' +
        'No file is ever overwritten.',
    )
    .argument('[title]', 'the headline')
    .option('--date <date>', 'the day of the release, or day and time (default: today)')
    .option('--organiser <name>', 'who issues it; may be given several times', repeated)
    .option('--contact-url <address>', 'where a journalist can turn to, in full: https://…')
    .option('--location <place>', 'where it is issued')
    .option('--summary <text>', 'what happened, in one or two sentences')
    .option('--lang <tag>', "the release's language, where it is not the newsroom's: zh-Hant-HK")
    .option('--slug <words>', 'the last part of its address (default: made from the title)')
    .addHelpText('after', examples)
    .action((title: string | undefined, { organiser, ...options }: Options) =>
      run(async ({ io, out, err, conversation, say }) => {
        const { newDefaults, startRelease } = await import('../../app/new.ts');
        const { counts, reporterNamed } = await import('../../app/reporters.ts');
        const { completed } = await import('../new-release.ts');
        const defaults = await newDefaults(io);
        const given = {
          ...options,
          ...(title !== undefined && { title }),
          ...(organiser && { organisers: organiser }),
        };
        const outcome = await startRelease(io, defaults, await completed(io, given, defaults, conversation));
        io.stdout.write(`${out.bold(visible(outcome.path))}\n`);
        say(`This is a draft. Write the text, then delete the line ${err.bold('status: draft')}.`);
        const result = { ...counts(outcome.report), unreadable: outcome.unreadable };
        if (result.errors + result.warnings > 0) {
          io.stderr.write(
            reporterNamed('pretty').render(outcome.report, err, {
              columns: io.stderr.columns,
              terminal: io.stderr.isTerminal,
            }),
          );
        }
        return result;
      }),
    );
}

const examples = `
Examples:
  $ pressdesk new
  $ pressdesk new "Library reopens" --organiser "Town Council" --contact-url https://example.org/press`;
