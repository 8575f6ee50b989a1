import { expect, test } from 'vitest';
import { inColour } from '../../src/cli/terminal.ts';

const terminal = { write() {}, isTerminal: true, columns: 80 };
const pipe = { ...terminal, isTerminal: false };

test.each([
  ['a terminal', terminal, {}, undefined, true],
  ['a pipe', pipe, {}, undefined, false],
  ['a terminal with NO_COLOR', terminal, { NO_COLOR: '1' }, undefined, false],
  ['a terminal with an empty NO_COLOR', terminal, { NO_COLOR: '' }, undefined, true],
  ['a terminal that knows no colours', terminal, { TERM: 'dumb' }, undefined, false],
  ['a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, undefined, true],
  ['a terminal with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, undefined, false],
  ['a pipe with both', pipe, { NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, false],
  ['a pipe with --color', pipe, {}, true, true],
  ['a terminal with --no-color', terminal, { FORCE_COLOR: '1' }, false, false],
  ['NO_COLOR with --color', pipe, { NO_COLOR: '1' }, true, true],
])('%s', (_, stream, env, wish, coloured) => {
  expect(inColour(stream, env, wish)).toBe(coloured);
});
