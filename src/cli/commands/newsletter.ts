import type { Command } from 'commander';
import { inSeries, several } from '../../language/several.ts';
import { visible } from '../../language/visible.ts';
import type { Runner } from '../desk.ts';
import { repeated, someName } from '../option-values.ts';

interface Options {
  readonly since?: string;
  readonly last?: string;
  readonly topic?: readonly string[];
  readonly lang?: string;
  readonly opening?: string;
  readonly subject?: string;
  readonly full?: boolean;
  readonly out?: string;
  readonly now?: string;
  readonly json?: boolean;
}

export function newsletterCommand(program: Command, run: Runner): Command {
  return program
    .command('newsletter')
    .summary('several releases as one mail')
    .description(
      'Writes an issue of the newsletter: releases that are public, in one mail. It is written as its HTML ' +
        '(newsletter.html), its text (newsletter.txt) and whole (newsletter.eml). Drafts, what is under embargo, what ' +
        'was withdrawn and what has errors is never in it.\n\n' +
        'Releases that are named stand in the order in which they are named, others with the newest first.',
    )
    .argument('[paths...]', 'files, folders or patterns (default: all releases that the options fit)')
    .option('--since <date>', 'what came out on or after this day: 2026-11-01')
    .option('--last <time>', 'what came out within this time: 7d, 2w or 12h')
    .option('--topic <name>', 'what is about this; may be given several times', repeated)
    .option('--lang <tag>', "releases of this language (default: the newsroom's, or that of those named)")
    .option(
      '--opening <file>',
      'words before the releases, in Markdown; its first heading is the subject',
      someName,
    )
    .option('--subject <text>', 'the subject of the mail')
    .option('--full', 'tell the releases in full, not by their summaries')
    .option('--out <folder>', 'where to write (default: newsletters/ and the day)', someName)
    .option('--now <date>', 'take this date or instant for now, such as 2026-01-01')
    .option('--json', 'print what was done as JSON, for scripts')
    .addHelpText('after', examples)
    .action((paths: string[], { json, topic, ...options }: Options) =>
      run(async ({ io, err, progress, note, say }) => {
        const { newsletter } = await import('../../app/issue/newsletter.ts');
        const { counts, reporterNamed } = await import('../../app/reporters.ts');
        const { newsletterJson } = await import('../newsletter-report.ts');
        const { stateInWords } = await import('../states.ts');
        const outcome = await newsletter(io, {
          paths,
          ...options,
          ...(topic && { topics: topic }),
          progress,
        });
        const result = counts(outcome.report);
        if (result.errors + result.warnings > 0) {
          const screen = { columns: io.stderr.columns, terminal: io.stderr.isTerminal };
          io.stderr.write(reporterNamed('pretty').render(outcome.report, err, screen));
        }
        for (const line of outcome.notes) note(line);
        for (const { release, state } of outcome.left) {
          const words =
            state.kind === 'public' ? 'not what was asked for' : stateInWords(state, outcome.timezone);
          say(`${err.yellow('left out')}  ${visible(release.source.path)}: ${words}`);
        }
        for (const path of outcome.refused) say(`${err.red('refused ')}  ${visible(path)}: it has errors`);
        say(
          `${err.green('Done.')} ${several(outcome.releases.length, 'release')} in ${inSeries(outcome.files, 'and')} in ${visible(outcome.out)}: “${visible(outcome.title)}”.`,
        );
        if (json) io.stdout.write(newsletterJson(outcome));
        return { ...result, undone: outcome.undone };
      }),
    );
}

const examples = `
Examples:
  $ pressdesk newsletter --last 7d --opening hello.md        this week's releases
  $ pressdesk newsletter --since 2026-11-01 --topic health   all about health since then
  $ pressdesk newsletter releases/b.md releases/a.md --full  these two, in this order, in full`;
