import { expect, test } from 'vitest';
import { withBracketsAs, withoutCommands } from '../../src/language/workflow-commands.ts';
import { hostile } from '../report/hostile.ts';
import { commandsIn, commandsOverlooked } from '../report/runner.ts';

test.each(hostile.map((words) => [words]))('nothing obeys %j', (words) => {
  const log = `${withoutCommands(words)}\n`;
  expect(commandsIn(log)).toEqual([]);
  expect(commandsOverlooked(log)).toEqual([]);
  expect(log).not.toMatch(/##(?:vso|teamcity)\[/);
});

test('the words that try it are obeyed as they are', () => {
  expect(commandsIn('a ##[error]b')).toHaveLength(1);
  expect(commandsIn(' ::error a=b::c')).toEqual([{ name: 'error', properties: { a: 'b' }, data: 'c' }]);
  expect(hostile.filter((words) => commandsOverlooked(words).length > 0).length).toBeGreaterThanOrEqual(12);
});

test('everything else stays as it is', () => {
  for (const words of ['## [a](b)', '#[a]', 'a ::error::b', '::: note', 'std::vector', '[##]', '# # [x]']) {
    expect(withoutCommands(words)).toBe(words);
  }
});

test('a bracket can be written otherwise', () => {
  expect(withBracketsAs('&#91;', '##[error] [x]')).toBe('##&#91;error] [x]');
});
