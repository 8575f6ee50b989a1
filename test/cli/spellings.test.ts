import { describe, expect, test } from 'vitest';
import { Desk, release } from './run.ts';

const now = '2030-01-01T00:00Z';
const settings = 'timezone: UTC\nformats: [html]\n';

describe('what other releases call a topic', () => {
  test('is told of a file that is checked alone, and repaired', () => {
    const desk = new Desk({
      'pressdesk.yaml': settings,
      'releases/one.md': release({ more: 'topics: [tides]\n' }),
      'releases/two.md': release({ date: '2024-09-06', more: 'topics:\n  - Tides\n' }),
      'releases/three.md': release({ date: '2024-09-07', more: 'topics: ["Tides", Bees]\n' }),
    });
    const { stdout } = desk.run(['check', 'releases/one.md', '--format', 'concise']);
    expect(stdout).toContain('The topic “tides” is written “Tides” in 2 releases.');
    expect(desk.run(['check', 'releases/two.md', '--format', 'concise']).stdout).not.toContain('topic');
    desk.run(['check', 'releases/one.md', '--fix']);
    expect(desk.read('releases/one.md')).toContain('topics: [Tides]');
  });

  test('is not told by a build of what may not be known yet', () => {
    const hidden = { date: '2024-09-06', more: 'embargo: 2030-02-01T09:00Z\ntopics: [TIDES]\n' };
    const desk = new Desk({
      'pressdesk.yaml': settings,
      'releases/one.md': release({ more: 'topics: [tides]\n' }),
      'releases/two.md': release(hidden),
    });
    for (const paths of [[], ['releases/one.md']]) {
      const { stdout, stderr } = desk.run(['build', ...paths, '--now', now]);
      expect(stdout + stderr).not.toContain('TIDES');
    }
    expect(desk.run(['check', '--format', 'concise']).stdout).toContain('“TIDES”');
  });
});
