import { expect, test } from 'vitest';
import { plainRequest } from '../../src/cli/spared-build.ts';
import { Desk, now, release } from './run.ts';

test.each([
  [[], {}],
  [['--out', 'wire'], { out: 'wire' }],
  [['--now', '2030-01-01', '--only', 'html, text'], { now: '2030-01-01', only: ['html', 'text'] }],
])('plain words of a build are read at once: %j', (words, request) => {
  expect(plainRequest(['build', ...words])).toEqual({ paths: [], ...request });
});

test.each([
  ['check'],
  ['build', 'releases'],
  ['build', '--no-cache'],
  ['build', '--out'],
  ['build', '--out', ''],
  ['build', '--out=wire'],
  ['build', '--out', '--json'],
  ['build', '--out', 'a', '--out', 'b'],
  ['build', '--only', 'html,,text'],
  ['build', '--preview', 'p'],
  ['build', '--'],
])('others are left to the program: %s %s %s', (...words) => {
  expect(plainRequest(words)).toBe(undefined);
});

test('a build that is spared says what the program says, also of what was found', () => {
  const desk = new Desk({
    'pressdesk.yaml': 'formats: [html, text]\n',
    'releases/2024-09-05-a.md': release({ body: 'The library is is open again on Saturday.' }),
    'releases/2024-09-06-b.md': release({ date: '2024-09-31' }),
    'releases/2024-09-07-c.md': release({ more: 'status: draft\n' }),
  });
  const env = { XDG_CACHE_HOME: new Desk().folder };
  const build = (...options: string[]) => desk.run(['build', '--now', now, ...options], { env });
  const [first, second] = [build(), build()];
  expect(first.code).toBe(1);
  for (const colour of ['--no-color', '--color']) {
    const forced: Record<string, string> = colour === '--color' ? { FORCE_COLOR: '1' } : {};
    const spared = desk.run(['build', '--now', now], { env: { ...env, ...forced } });
    const timed = build(colour, '--timings');
    expect(timed.stderr).toContain('Nothing was read');
    expect(timed.stderr.startsWith(spared.stderr)).toBe(true);
    expect(spared).toMatchObject({ code: second.code, stdout: '' });
    expect(build(colour, '--no-cache')).toEqual(spared);
  }
});

test('what cannot be taken for now is refused, also where there is nothing to do', () => {
  const desk = new Desk({ 'releases/2024-09-05-a.md': release() });
  const env = { XDG_CACHE_HOME: new Desk().folder };
  for (const _ of [1, 2]) expect(desk.run(['build', '--now', now], { env }).code).toBe(0);
  expect(desk.run(['build', '--now', 'soon'], { env })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--now cannot be "soon"'),
  });
});
