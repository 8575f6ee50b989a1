import type { Command } from 'commander';
import type { Runner } from '../desk.ts';

export function verifyCommand(program: Command, run: Runner): Command {
  return program
    .command('verify')
    .summary('compare what was published with what builds wrote')
    .description(
      'Compares an output folder with its manifest, and names what was changed, lost or added since. ' +
        'What is added is told and is no error: a web server may need files of its own there.',
    )
    .argument('[folder]', 'the output folder (default: "out" in pressdesk.yaml, else public)')
    .option('--strict', 'take what was added for an error too')
    .option('--json', 'print what was found as JSON, for scripts')
    .addHelpText('after', examples)
    .action((folder: string | undefined, { strict, json }: { strict?: boolean; json?: boolean }) =>
      run(async ({ io, out, progress, print }) => {
        const { verify } = await import('../../app/verify.ts');
        const { verifyJson, verifyText } = await import('../verify-report.ts');
        const outcome = await verify(io, folder, progress);
        if (json) io.stdout.write(verifyJson(outcome));
        else print(verifyText(outcome, out));
        const { manifest, changed, lost, added, unreadable } = outcome;
        return {
          errors: changed.length + lost.length + (manifest === 'whole' ? 0 : 1) + (strict ? added.length : 0),
          warnings: 0,
          undone: unreadable.length,
        };
      }),
    );
}

const examples = `
Examples:
  $ pressdesk verify                     the newsroom's own output
  $ pressdesk verify /srv/www/press      a copy of it elsewhere, such as on the web server
  $ pressdesk verify --strict --json     for a script that wants nothing else there`;
