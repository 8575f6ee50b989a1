import type { Command } from 'commander';
import type { Runner } from '../desk.ts';
import { nothingWrong } from '../exit-code.ts';

export function schemaCommand(program: Command, run: Runner): Command {
  return program
    .command('schema')
    .summary('print the JSON Schema of the front matter, for editors')
    .description(
      'Prints the JSON Schema of the front matter. An editor that is given it completes and checks the fields as you type.',
    )
    .option('--config', 'the schema of pressdesk.yaml instead')
    .addHelpText('after', '\nExample:\n  $ pressdesk schema > release.schema.json')
    .action(({ config }: { config?: boolean }) =>
      run(async ({ io }) => {
        const { schema } = await import('../../app/schema.ts');
        io.stdout.write(`${JSON.stringify(await schema(io, config ? 'config' : 'front-matter'), null, 2)}\n`);
        return nothingWrong;
      }),
    );
}
