import { expect, test } from 'vitest';
import { unwatched } from '../../src/app/progress.ts';
import { Stopwatch } from '../../src/cli/stopwatch.ts';
import { Desk, now, release } from './run.ts';

test('each stage has the time from its first step to the first of the next', () => {
  let time = 100;
  const watch = new Stopwatch(0, () => time);
  const progress = watch.watching(unwatched);
  progress(0, 2, 'reading');
  time = 300;
  progress(1, 2, 'reading');
  time = 500;
  progress(0, 1, 'checking');
  time = 900;
  // One newsroom after the other.
  progress(0, 1, 'reading');
  time = 1000;
  expect(watch.lines()).toEqual([
    'Where the time went:',
    '  Getting ready     0.10 s   10 %',
    '  Reading           0.50 s   50 %',
    '  Checking          0.40 s   40 %',
    '  All in all        1.00 s  100 %',
  ]);
});

test('it is told where it is asked for, and nowhere else', () => {
  const desk = new Desk({ 'releases/2024-09-05-a.md': release() });
  const told = desk.run(['build', '--only', 'text', '--now', now, '--timings']);
  expect(told.stderr).toMatch(/Where the time went:\n( {2}[A-Z][a-z, ]+ +\d+\.\d\d s +\d+ %\n){7,8}$/);
  expect(told.stdout).toBe('');
  expect(desk.run(['check', '--timings']).stderr).toMatch(/ {2}Checking +\d/);
  expect(desk.run(['check']).stderr).not.toContain('time went');
});
