import type { Command } from 'commander';
import type { NewRelease } from '../../app/new.ts';
import { visible } from '../../language/visible.ts';
import { PressdeskError } from '../../model/error.ts';
import type { Io } from '../../model/io.ts';
import type { Runner } from '../desk.ts';
import { repeated } from '../option-values.ts';

type Options = Partial<Omit<NewRelease, 'title' | 'organisers'>> & {
  readonly organiser?: readonly string[];
  readonly from?: string;
};

export function newCommand(program: Command, run: Runner): Command {
  return program
    .command('new')
    .summary('start a release: asks on a terminal, takes options in a script')
    .description(
      'Starts a release, as a draft. On a terminal it asks for what is not given; in a script, give options. ' +
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
    .option('--from <file>', 'draft another language version of this release, in the language of --lang')
    .addHelpText('after', examples)
    .action((title: string | undefined, { organiser, from, ...options }: Options) =>
      run(async ({ io, out, err, conversation, say }) => {
        const { counts, reporterNamed } = await import('../../app/reporters.ts');
        const given = {
          ...options,
          ...(title !== undefined && { title }),
          ...(organiser && { organisers: organiser }),
        };
        const started = async () => {
          if (from !== undefined) return version(io, from, given);
          const { newDefaults, startRelease } = await import('../../app/new.ts');
          const { completed } = await import('../new-release.ts');
          const defaults = await newDefaults(io);
          return startRelease(io, defaults, await completed(io, given, defaults, conversation));
        };
        const outcome = await started();
        io.stdout.write(`${out.bold(visible(outcome.path))}\n`);
        const task =
          'translated' in outcome
            ? `${outcome.translated === 'derived' ? 'Read it through' : 'Translate it'}, write ${err.bold('translated: done')},`
            : 'Write the text,';
        say(`This is a draft. ${task} then delete the line ${err.bold('status: draft')}.`);
        const result = { ...counts(outcome.report), undone: outcome.undone };
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

/** Another version of a release, which says all but its language itself. */
async function version(io: Io, from: string, { lang, ...rest }: Partial<NewRelease>) {
  if (lang === undefined || Object.keys(rest).length > 0) {
    throw new PressdeskError('--from takes everything but --lang from the release it names.', {
      hint: 'For example: pressdesk new --from releases/2026-10-15-library.md --lang zh-Hans-CN',
    });
  }
  const { startVersion } = await import('../../app/new-version.ts');
  return startVersion(io, from, lang);
}

const examples = `
Examples:
  $ pressdesk new
  $ pressdesk new --from releases/2026-10-15-library.zh-hant-hk.md --lang zh-Hans-CN
  $ pressdesk new "Library reopens" --organiser "Town Council" --contact-url https://example.org/press`;
