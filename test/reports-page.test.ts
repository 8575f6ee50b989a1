import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reporters } from '../src/report/index.ts';
import { Desk, faulty, root } from './cli/run.ts';
import { hostile } from './report/hostile.ts';

const page = readFileSync(join(root, 'docs/reports.md'), 'utf8');
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind, text = '']) => ({
  kind,
  text,
}));
const ofKind = (kind: string): string[] =>
  blocks.filter((block) => block.kind === kind).map(({ text }) => text);

const desk = new Desk({ 'releases/2026-10-15-library.md': ofKind('markdown')[0] ?? '' });
const printed = (...args: string[]): string => desk.run(['check', ...args]).stdout;

describe('docs/reports.md', () => {
  test('shows what the program prints', () => {
    const sessions = ofKind('text').map(
      (text) => /^\$ npx pressdesk check (.*)\n([\s\S]*)$/.exec(text) ?? [],
    );
    expect(sessions.map(([, args]) => args)).toEqual(['--statistics', '--format concise', '--format github']);
    for (const [, args = '', output] of sessions) expect(printed(...args.split(' '))).toBe(output);
    const [, json = '', result = ''] = ofKind('json');
    expect(printed('--format', 'json')).toBe(json);
    const { runs } = JSON.parse(printed('--format', 'sarif'));
    const { ruleIndex, ...rest } = runs[0].results[1];
    expect(rest).toEqual(JSON.parse(result));
    expect(runs[0].tool.driver.rules[ruleIndex].id).toBe(rest.ruleId);
    expect(printed('--format', 'junit')).toBe(ofKind('xml')[0]);
  });

  test('has every form, and no other', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, id]) => id);
    const headings = [...page.matchAll(/^## (\w+)$/gm)].map(([, id]) => id);
    expect(rows).toEqual(reporters.map(({ id }) => id));
    expect(headings.filter((id) => id !== 'Options')).toEqual(rows);
    const help = desk.run(['check', '--help']).stdout.replaceAll(/\s+/g, ' ');
    for (const { id } of reporters) expect(help).toMatch(new RegExp(`report: .*\\b${id}\\b`));
  });

  test('has pictures that are there', () => {
    const pictures = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file = '']) => file);
    expect(pictures.filter((file) => !existsSync(join(root, 'docs', file)))).toEqual([]);
    expect(pictures.length).toBeGreaterThan(1);
  });

  describe('its problem matcher', () => {
    const { pattern } = JSON.parse(ofKind('json')[0] ?? '').tasks[0].problemMatcher;
    const matched = (line: string) => {
      const found = new RegExp(pattern.regexp).exec(line) ?? [];
      return ['file', 'line', 'column', 'severity', 'message', 'code'].map((name) => found[pattern[name]]);
    };

    test('reads what concise prints', () => {
      const lines = printed('--format', 'concise').trimEnd().split('\n');
      expect(lines.map(matched)).toEqual([
        [
          'releases/2026-10-15-library.md',
          '3',
          '7',
          'error',
          'There is no 31 September: September has 30 days.',
          'date-real',
        ],
        [
          'releases/2026-10-15-library.md',
          '9',
          '29',
          'warning',
          '“the” stands here twice in a row.',
          'word-repeated',
        ],
      ]);
    });

    test('reads a line for each finding, whatever it says', () => {
      const names = hostile.filter((words) => !/[\u0000\ud800/]/.test(words));
      const other = new Desk(
        Object.fromEntries(names.map((words) => [`releases/a b ${words}: 7.md`, faulty])),
      );
      const lines = other.run(['check', '--format', 'concise']).stdout.trimEnd().split('\n');
      expect(lines).toHaveLength(names.length);
      for (const line of lines) {
        const [file, ...others] = matched(line);
        expect(file).toMatch(/^releases\/a b .*: 7\.md$/);
        expect(others).toEqual(['3', '7', 'error', 'There is no 31 April: April has 30 days.', 'date-real']);
      }
    });
  });
});
