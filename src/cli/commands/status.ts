import type { Command } from 'commander';
import type { Runner } from '../desk.ts';
import { someName } from '../option-values.ts';

export function statusCommand(program: Command, run: Runner): Command {
  return program
    .command('status')
    .summary('list releases: draft, embargoed until, public, corrected, withdrawn')
    .description(
      'Lists every release, the latest first: how it stands, its date, its address and its title; ' +
        'then when what is under embargo becomes public, and what the next build would change. Writes nothing.',
    )
    .argument('[paths...]', 'files, folders or patterns (default: all releases)')
    .option('--now <date>', 'take this date or instant for now, such as 2026-01-01')
    .option(
      '--out <folder>',
      'the folder that the next build is to write (default: as "build" has it)',
      someName,
    )
    .option('--json', 'print the list as JSON, for scripts')
    .addHelpText('after', examples)
    .action((paths: string[], { json, ...options }: { now?: string; out?: string; json?: boolean }) =>
      run(async ({ io, out, progress, note, print }) => {
        const { status } = await import('../../app/status.ts');
        const { statusJson, statusText } = await import('../status-report.ts');
        const outcome = await status(io, { paths, progress, ...options });
        for (const line of outcome.notes) note(line);
        if (json) io.stdout.write(statusJson(outcome));
        else print(statusText(outcome, out));
        return { errors: 0, warnings: 0, undone: outcome.undone };
      }),
    );
}

const examples = `
Examples:
  $ pressdesk status                     as things stand
  $ pressdesk status --now 2026-12-01    as they will stand then`;
