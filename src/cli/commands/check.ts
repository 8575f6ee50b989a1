import type { Command } from 'commander';
import type { Runner } from '../desk.ts';
import { wholeNumber } from '../option-values.ts';

interface Options {
  readonly format: string;
  readonly fix?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly maxWarnings?: number;
}

export function checkCommand(program: Command, run: Runner): Command {
  return program
    .command('check')
    .summary('read releases as a copy desk does, and say what is wrong')
    .description(
      'Reads releases as a copy desk does and says what is wrong, with the line and a way out.\n' +
        'Nothing is changed, unless you ask for --fix.',
    )
    .argument('[paths...]', 'files, folders or patterns; "-" is standard input (default: all releases)')
    .option('--fix', 'make the repairs that cannot go wrong, in the files')
    .option('--format <format>', 'how to print the report: pretty, or json for scripts', 'pretty')
    .option('--max-warnings <number>', 'fail where there are more warnings than this', wholeNumber)
    .option('--stdin', 'read one release from standard input, as "-" does')
    .option('--stdin-filename <name>', 'the name that standard input will have as a file')
    .addHelpText('after', examples)
    .action((paths: string[], options: Options) =>
      run(async ({ io, out, progress, note, say }) => {
        const { check } = await import('../../app/check.ts');
        const { counts, reporterNamed } = await import('../../app/reporters.ts');
        const reporter = reporterNamed(options.format);
        const { stdin, stdinFilename, fix, maxWarnings } = options;
        const { report, fixed, unreadable, notes } = await check(io, {
          paths: stdin && !paths.includes('-') ? [...paths, '-'] : paths,
          progress,
          ...(stdinFilename !== undefined && { stdinName: stdinFilename }),
          ...(fix && { fix }),
        });
        for (const line of notes) note(line);
        io.stdout.write(reporter.render(report, out, { columns: io.stdout.columns }));
        if (fix) say(fixed === 1 ? '1 repair was made.' : `${fixed} repairs were made.`);
        const result = { ...counts(report), unreadable };
        return maxWarnings === undefined ? result : { ...result, maxWarnings };
      }),
    );
}

const examples = `
Examples:
  $ pressdesk check                                  every release of the newsroom
  $ pressdesk check releases/2026-10-15-library.md   one release
  $ pressdesk check 'releases/2026-*.md' --fix       a pattern; repair what can be repaired
  $ pressdesk check - < draft.md                     from standard input

"pressdesk explain date-real" says why a rule exists.`;
