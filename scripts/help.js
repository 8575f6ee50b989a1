// Writes down for bin/help.js what the program says of itself: it is the program that is asked.
import { exportsOf } from './source.js';

// What is no terminal counts as so wide, and few terminals are narrower.
const usual = 80;
const widest = 400;

/**
 * Texts, and the columns that each is for. The program itself (its `command` is an empty name) is explained for every
 * terminal, commands for what is none: there are a hundred ways to break the lines of some.
 */
export async function helpTexts() {
  const { makeProgram } = await exportsOf('src/cli/program.ts');
  const programIn = (columns, write) =>
    makeProgram({ stdout: { columns, write }, stderr: { columns, write } }, '', () => {});
  const helpIn = (columns, name) => {
    let said = '';
    const program = programIn(columns, (text) => {
      said += text;
    });
    (program.commands.find((command) => command.name() === name) ?? program).outputHelp();
    return said;
  };

  const texts = [];
  for (let columns = usual; columns <= widest; columns++) {
    const text = helpIn(columns, '');
    if (texts.at(-1)?.text !== text) texts.push({ command: '', from: columns, text });
    texts.at(-1).to = columns;
  }
  const commands = programIn(usual, () => {}).commands.map((command) => command.name());
  return [
    ...texts,
    ...commands.map((command) => ({ command, from: usual, to: usual, text: helpIn(usual, command) })),
  ];
}
