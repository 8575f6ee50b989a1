import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { Desk, now, release } from './run.ts';

interface Hostile {
  readonly body?: string;
  readonly fields?: string;
}

// The bench, which times more of them, is plain JavaScript, which the compiler has no types for.
const { hostileBodies, hostileFields, hostileRelease } = (await import(
  new URL('../../bench/speed/hostile.js', import.meta.url).href
)) as {
  hostileBodies: Readonly<Record<string, string>>;
  hostileFields: Readonly<Record<string, string>>;
  hostileRelease(hostile: Hostile): string;
};

const bodies = [
  'emphasis never closed',
  'nested quotes',
  'nested lists',
  'opening brackets',
  'tags never closed',
  'ampersands',
  'backticks of rising length',
  'rows of a table',
  'one line of a million characters',
  'parentheses',
];
const fields = ['brackets within brackets', 'aliases of aliases'];

test('releases that hold a parser up are built or refused, and the others are built', async () => {
  const hostile: readonly Hostile[] = [
    ...bodies.map((name) => ({ body: hostileBodies[name] ?? '' })),
    ...fields.map((name) => ({ fields: hostileFields[name] ?? '' })),
  ];
  const desk = new Desk({
    'pressdesk.yaml': 'formats: [html, text, newsletter]\n',
    'releases/2024-09-05-a-calm-one.md': release(),
    'releases/2024-09-05-z-calm-one.md': release({ title: 'Pool reopens' }),
    ...Object.fromEntries(
      hostile.map((kind, index) => [`releases/2024-09-05-hostile-${index}.md`, hostileRelease(kind)]),
    ),
  });
  const child = desk.start(['build', '--now', now]);
  child.stdout.resume();
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect(code).toBe(1);
  expect(desk.has('public/2024/09/05/a-calm-one/newsletter.html')).toBe(true);
  expect(desk.has('public/2024/09/05/z-calm-one/newsletter.html')).toBe(true);
  const built = hostile.filter((_, index) => desk.has(`public/2024/09/05/hostile-${index}/newsletter.html`));
  expect(built.length).toBeGreaterThan(0);
  expect(stderr).toContain(`${built.length + 2} releases in ${3 * (built.length + 2)} files`);
  expect(stderr).toContain(`${hostile.length - built.length} releases refused`);
}, 120_000);
