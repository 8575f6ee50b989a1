import { expect, test } from 'vitest';
import { protectOperands } from '../../src/cli/operands.ts';

const options = new Set(['--fix', '--format', '-h']);
const kindOf = (file: string) => (['-dash.md', '--fix', '--format=x.md'].includes(file) ? 'file' : undefined);

test.each([
  [
    ['check', '-dash.md'],
    ['check', './-dash.md'],
  ],
  [
    ['check', '-'],
    ['check', '-'],
  ],
  [
    ['check', '-h'],
    ['check', '-h'],
  ],
  [
    ['check', '--fix', '--format=x.md'],
    ['check', '--fix', '--format=x.md'],
  ],
  [
    ['check', '--fxi'],
    ['check', '--fxi'],
  ],
  [
    ['check', '--', '-dash.md'],
    ['check', '--', '-dash.md'],
  ],
])('%j becomes %j', (given, protectedArgs) => {
  expect(protectOperands(given, options, kindOf)).toEqual(protectedArgs);
});
