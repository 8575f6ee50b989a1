import type { Command } from 'commander';
import type { Runner } from '../desk.ts';
import { commaList, someName } from '../option-values.ts';
import { Stopwatch } from '../stopwatch.ts';

interface Options {
  readonly out?: string;
  readonly only?: readonly string[];
  readonly now?: string;
  readonly preview?: string;
  readonly json?: boolean;
  readonly cache: boolean;
  readonly timings?: boolean;
}

export function buildCommand(program: Command, run: Runner): Command {
  return program
    .command('build')
    .summary('check, render and write everything that may be public')
    .description(
      'Checks releases, and writes page, wire text, newsletter and copies for machines of those that may be public, ' +
        'and the lists, search and feeds of the newsroom. ' +
        'The mails are read as "pressdesk check --mail" does.\n\n' +
        'Drafts and releases under embargo stay out. A faulty release is reported, and the others are built. ' +
        'What was published and is no longer to be public is removed. Where a release has moved, a page leads on. ' +
        'Of what is held back nothing is written and nothing named; "--preview" writes that, marked, into a folder ' +
        'of its own.',
    )
    .argument('[paths...]', 'files, folders or patterns (default: all releases)')
    .option('--out <folder>', 'where to write (default: "out" in pressdesk.yaml, else public)', someName)
    .option(
      '--only <formats>',
      'make these alone, such as html,text. There are html, text, newsletter, eml, ninjs and calendar of a release; ' +
        'pages, search, rss, atom, json-feed and sitemap of the newsroom',
      commaList,
    )
    .option('--now <date>', 'take this date or instant for now, such as 2026-01-01 or 2026-01-01T09:00+08:00')
    .option(
      '--preview <folder>',
      'write drafts and what is under embargo, marked, and that alone, into this folder',
      someName,
    )
    .option('--no-cache', 'make everything anew, also what has not changed since the last time')
    .option('--timings', 'tell at the end how long each stage took')
    .option('--json', 'print what was done as JSON, for scripts')
    .addHelpText('after', examples)
    .action((paths: string[], { json, cache, timings, ...options }: Options) =>
      run(async (desk) => {
        const { io, progress, signal, say } = desk;
        const { rebuild } = await import('../../app/rebuild.ts');
        const { tellBuild } = await import('../tell-build.ts');
        const watch = timings ? new Stopwatch() : undefined;
        const request = { paths, ...options, progress: watch?.watching(progress) ?? progress, signal };
        const built = await rebuild(io, request, {
          cache,
          recollection: desk.recollection,
          inFull: json === true,
          beforeBuild: desk.compilePatternsOnce,
        });
        const result = await tellBuild(built, desk);
        if (watch && built.brief.isSpared) say('Nothing was read: nothing has changed since the last build.');
        watch?.lines().forEach(say);
        if (json && built.outcome) {
          const { buildJson } = await import('../build-report.ts');
          io.stdout.write(buildJson(built.outcome));
        }
        return result;
      }),
    );
}

const examples = `
Examples:
  $ pressdesk build                                    the whole newsroom, into public/
  $ pressdesk build --only text --out wire             the wire texts alone, into wire/
  $ pressdesk build --now 2026-12-01T09:00+01:00       as it will be then
  $ pressdesk build --preview ../preview               what is not public yet, for those who may read it`;
