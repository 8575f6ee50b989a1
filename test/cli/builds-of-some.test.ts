import { describe, expect, test } from 'vitest';
import { Desk, now, release } from './run.ts';

describe('a build of one release takes away another', () => {
  const [a, b] = ['releases/2024-09-05-a.md', 'releases/2024-09-06-kestrel.md'];
  const other = (more = '') => release({ title: 'Kestrel returns', date: '2024-09-06', more });
  const desk = () => {
    const made = new Desk({
      [a]: release(),
      [b]: other(),
      'pressdesk.yaml': 'site: https://press.example.org/\n',
    });
    made.run(['build', '--now', now]);
    return made;
  };

  test.each([
    ['that is under embargo again', 'embargo: 2031-01-01\n'],
    ['that is a draft now', 'status: draft\n'],
  ])('%s, and names it nowhere', (_, more) => {
    const one = desk();
    one.write(b, other(more));
    const { code, stdout, stderr } = one.run(['build', a, '--now', now, '--json']);
    expect(code).toBe(0);
    const all = [...one.tree('public').flat(), stderr].join('\n');
    expect(all).not.toMatch(/kestrel/i);
    // What goes was public, so that its name may be told.
    expect(JSON.parse(stdout).removed).toContain('2024/09/06/kestrel/index.html');
    expect(one.files('public')).toContain('2024/09/05/a/index.html');
  });

  test('that was withdrawn, and puts its notice there', () => {
    const one = desk();
    one.write(b, other('status: withdrawn\nwithdrawal:\n  reason: Wrong figures.\n'));
    one.run(['build', a, '--now', now]);
    expect(one.read('public/2024/09/06/kestrel/index.html')).toContain('Wrong figures.');
    expect(one.read('public/2024/09/06/kestrel/release.json')).toContain('"pubStatus": "canceled"');
  });
});

test.each([[[]], [['--only', 'text']], [['releases/2024-09-05-a.md']]])(
  'lists that no manifest tells of are not left as they are (%j)',
  (args: readonly string[]) => {
    const desk = new Desk({
      'releases/2024-09-05-a.md': release(),
      'releases/2024-09-06-kestrel.md': release({ title: 'Kestrel returns' }),
    });
    desk.run(['build', '--now', now]);
    desk.remove('public/manifest.json');
    // With nothing to change, the folder is taken for what it is.
    if (args.length === 0) {
      expect(desk.run(['build', '--now', now]).code).toBe(0);
      desk.remove('public/manifest.json');
    }
    desk.write(
      'releases/2024-09-06-kestrel.md',
      release({ title: 'Kestrel returns', more: 'embargo: 2031-01-01\n' }),
    );
    const { code, stderr } = desk.run(['build', ...args, '--now', now]);
    expect(code).toBe(2);
    expect(stderr).toContain('pressdesk made it, but nothing tells for whom. Nothing was changed.');
    expect(stderr).toContain('There is no manifest.json there to tell whose it is.');
  },
);
