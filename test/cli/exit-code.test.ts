import { expect, test } from 'vitest';
import { exitCode } from '../../src/cli/exit-code.ts';

const none = Number.POSITIVE_INFINITY;

test.each([
  // errors, warnings, undone, max warnings → exit code
  [0, 0, 0, none, 0],
  [0, 7, 0, none, 0],
  [0, 0, 0, 0, 0],
  [0, 1, 0, 0, 1],
  [0, 2, 0, 2, 0],
  [0, 3, 0, 2, 1],
  [1, 0, 0, none, 1],
  [1, 9, 0, 9, 1],
  [0, 0, 1, none, 2],
  [1, 0, 1, none, 2],
  [0, 1, 1, 0, 2],
])(
  '%i errors, %i warnings, %i undone, at most %d warnings: exit %i',
  (errors, warnings, undone, most, code) => {
    expect(exitCode({ errors, warnings, undone }, most)).toBe(code);
  },
);
