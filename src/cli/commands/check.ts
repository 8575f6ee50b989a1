import type { Command } from 'commander';
import type { CheckRequest } from '../../app/check-scope.ts';
import type { Repair } from '../../app/fix.ts';
import { several } from '../../language/several.ts';
import { PressdeskError } from '../../model/error.ts';
import { type ReportOptions, reportTeller, tellPatch } from '../check-report.ts';
import type { Runner } from '../desk.ts';
import { repeated, someName, wholeNumber } from '../option-values.ts';
import { Stopwatch } from '../stopwatch.ts';

interface Options extends ReportOptions {
  readonly fix?: boolean;
  readonly diff?: boolean;
  readonly staged?: boolean;
  readonly changed?: boolean;
  readonly since?: string;
  readonly baseline: boolean;
  readonly updateBaseline?: boolean;
  readonly mail?: boolean;
  readonly timings?: boolean;
  readonly cache: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly maxWarnings?: number;
  readonly rule?: readonly string[];
}

export function checkCommand(program: Command, run: Runner): Command {
  return program
    .command('check')
    .summary('read releases as a copy desk does, and say what is wrong')
    .description(
      'Reads releases as a copy desk does and says what is wrong, with the line and a way out. ' +
        'Nothing is changed, unless you ask for --fix.',
    )
    .argument('[paths...]', 'files, folders or patterns; "-" is standard input (default: all releases)')
    .option('--fix', 'make the repairs that cannot go wrong, in the files')
    .option('--diff', 'with --fix: show what would change, and change nothing')
    .option('--staged', 'read what is staged for the next commit, not the folder: for a pre-commit hook')
    .option('--changed', 'only releases that have changed since the last commit, or since --since')
    .option('--since <revision>', 'with --changed: since this branch, tag or commit')
    .option('--no-baseline', 'also tell what the baseline knows')
    .option(
      '--update-baseline',
      'have the baseline know all that is found now, so that only new mistakes are told',
    )
    .option(
      '--format <format>',
      'how to print the report: pretty, concise, json, sarif, github or junit (default: pretty)',
    )
    .option(
      '--output <file>',
      'put the report, or the patch of --diff, into this file; the terminal shows it too',
      someName,
    )
    .option('--quiet', 'tell errors only; warnings still count for --max-warnings')
    .option('--statistics', 'also tell how often each rule found something')
    .option('--max-warnings <number>', 'fail where there are more warnings than this', wholeNumber)
    .option(
      '--rule <rule=level>',
      'report a rule otherwise than pressdesk.yaml says: off, info, warning, error; may be given several times',
      repeated,
    )
    .option(
      '--mail',
      'also read the mail that the templates make of each release, and tell what mail programs cannot show',
    )
    .option('--no-cache', 'read everything anew, also what has not changed since the last check')
    .option('--timings', 'tell at the end how long each stage took')
    .option('--stdin', 'read one release from standard input, as "-" does')
    .option('--stdin-filename <name>', 'the name that standard input will have as a file', someName)
    .addHelpText('after', examples)
    .action((paths: string[], options: Options) =>
      run(async (desk) => {
        const { io, progress, note, say } = desk;
        const { check } = await import('../../app/check.ts');
        const { counts } = await import('../../app/reporters.ts');
        desk.compilePatternsOnce();
        refuseContradictions(options);
        const tell = await reportTeller(desk, options, program.version() ?? 'unknown');
        // A name for standard input says that there is one, as long as nothing else is named.
        const piped = options.stdin || (options.stdinFilename !== undefined && paths.length === 0);
        const { stdinFilename, maxWarnings, diff, updateBaseline, mail, rule = [] } = options;
        const fix = diff ? 'show' : options.fix ? 'write' : undefined;
        const watch = options.timings ? new Stopwatch() : undefined;
        const { report, repairs, patch, known, undone, notes } = await check(io, {
          paths: piped && !paths.includes('-') ? [...paths, '-'] : paths,
          progress: watch?.watching(progress) ?? progress,
          ...(stdinFilename !== undefined && { stdinName: stdinFilename }),
          ...(fix && { fix }),
          ...gitScope(options),
          withKnown: !options.baseline,
          ...(updateBaseline && { updateBaseline }),
          ...(mail && { mail }),
          cache: options.cache,
          levels: rule.length === 0 ? {} : (await import('../../app/rule-levels.ts')).ruleLevels(rule),
        });
        for (const line of notes) note(line);
        if (patch) await tellPatch(desk, patch, report, options);
        else await tell(report);
        if (fix) say(repairsMade(repairs, fix));
        if (known > 0)
          say(
            `${several(known, 'known finding')} not shown; --no-baseline shows ${known > 1 ? 'them' : 'it'}.`,
          );
        watch?.lines().forEach(say);
        const result = { ...counts(report), undone };
        if (maxWarnings === undefined) return result;
        if (result.warnings > maxWarnings) {
          say(`${several(result.warnings, 'warning')}, and --max-warnings allows ${maxWarnings}.`);
        }
        return { ...result, maxWarnings };
      }),
    );
}

function refuseContradictions({ diff, format, quiet, statistics }: Options): void {
  const [option] = [
    ...(format !== undefined ? ['--format'] : []),
    ...(quiet ? ['--quiet'] : []),
    ...(statistics ? ['--statistics'] : []),
  ];
  if (diff && option !== undefined) {
    throw new PressdeskError(
      `--diff shows a patch in place of the report, and ${option} is about the report.`,
      {
        hint: 'Leave one of them out.',
      },
    );
  }
}

function gitScope({ staged, changed, since }: Options): Pick<CheckRequest, 'git'> {
  if (staged && (changed || since !== undefined)) {
    throw new PressdeskError('--staged and --changed ask for different things.', {
      hint: 'Choose one of them.',
    });
  }
  if (staged) return { git: { only: 'staged' } };
  if (!changed && since === undefined) return {};
  return { git: { only: 'changed', ...(since !== undefined && { since }) } };
}

function repairsMade(repairs: readonly Repair[], fix: 'write' | 'show'): string {
  const fixes = repairs.reduce((sum, repair) => sum + repair.fixes, 0);
  const were = fixes === 1 ? 'was' : 'were';
  if (fix === 'write') return `${several(fixes, 'repair')} ${were} made.`;
  return `${several(fixes, 'repair')} can be made; nothing was written.`;
}

const examples = `
Examples:
  $ pressdesk check                                  every release of the newsroom
  $ pressdesk check releases/2026-10-15-library.md   one release
  $ pressdesk check 'releases/2026-*.md' --fix       a pattern; repair what can be repaired
  $ pressdesk check --fix --diff                     show the repairs, and change nothing
  $ pressdesk check --staged                         what the next commit will hold
  $ pressdesk check --changed --since main           what this branch has changed
  $ pressdesk check --format sarif --output desk.sarif   for code scanning; the terminal shows the report
  $ pressdesk check --mail                           the mails too, whose templates may be your own
  $ pressdesk check - < draft.md                     from standard input

"pressdesk explain date-real" says why a rule exists.`;
