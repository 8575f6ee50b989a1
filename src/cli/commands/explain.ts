import type { Command } from 'commander';
import type { Runner } from '../desk.ts';
import { nothingWrong } from '../exit-code.ts';

export function explainCommand(program: Command, run: Runner): Command {
  return program
    .command('explain')
    .summary('say why a rule exists, with examples')
    .description('Says what a rule asks for and why, with examples that break it and keep it.')
    .argument('[rule]', 'the rule, as a report names it (default: a list of all rules)')
    .addHelpText(
      'after',
      '\nExamples:\n  $ pressdesk explain              every rule in a line\n  $ pressdesk explain date-real    one rule',
    )
    .action((rule: string | undefined) =>
      run(async ({ io, out }) => {
        const { allRules, explanation, ruleNamed } = await import('../../app/explain.ts');
        if (rule !== undefined) {
          io.stdout.write(explanation(ruleNamed(rule), out, io.stdout.columns));
          return nothingWrong;
        }
        const all = allRules;
        const width = Math.max(...all.map(({ id }) => id.length));
        for (const { id, severity, summary } of all) {
          const level = out.dim(severity.padEnd('warning'.length));
          io.stdout.write(`${out.bold(id)}${' '.repeat(width - id.length)}  ${level}  ${summary}\n`);
        }
        return nothingWrong;
      }),
    );
}
