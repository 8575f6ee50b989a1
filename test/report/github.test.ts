import { describe, expect, test } from 'vitest';
import { visible } from '../../src/language/visible.ts';
import { github } from '../../src/report/reporters/github.ts';
import { diagnostic, placeOf, plain, report } from './a-report.ts';
import { hostile, unprintable } from './hostile.ts';
import { commandsIn } from './runner.ts';

const render = (files: Parameters<typeof report>) => github.render(report(...files), plain, { columns: 80 });
const text = 'title: a\ndate: 2024-04-31\n';

describe('github', () => {
  test('annotates the words of a line', () => {
    const found = diagnostic('date-real', 'There is no 31 April.', {
      place: placeOf(text, '2024-04-31'),
      note: 'April has 30 days.',
    });
    const said = render([{ path: 'a.md', fromRoot: 'office/a.md', text, diagnostics: [found] }]);
    expect(commandsIn(said)).toEqual([
      {
        name: 'error',
        properties: {
          file: 'office/a.md',
          line: '2',
          endLine: '2',
          col: '7',
          endColumn: '17',
          title: 'date-real',
        },
        data: 'There is no 31 April.\nApril has 30 days.',
      },
    ]);
    expect(said.endsWith('\n')).toBe(true);
  });

  test('has no columns for a place over several lines, and the first line for one without a place', () => {
    const found = [
      diagnostic('a', 'A.', { place: placeOf(text, 'a\ndate'), severity: 'warning' }),
      diagnostic('b', 'B.', { severity: 'info' }),
    ];
    const said = commandsIn(render([{ path: 'a.md', fromRoot: 'a.md', text, diagnostics: found }]));
    expect(said.map(({ name, properties }) => [name, properties])).toEqual([
      ['warning', { file: 'a.md', line: '1', endLine: '2', title: 'a' }],
      ['notice', { file: 'a.md', line: '1', endLine: '1', title: 'b' }],
    ]);
  });

  test('names no file for standard input', () => {
    const said = commandsIn(render([{ path: '<stdin>', diagnostics: [diagnostic('a', 'A.')] }]));
    expect(said).toEqual([
      { name: 'error', properties: { line: '1', endLine: '1', title: 'a' }, data: 'A.' },
    ]);
  });

  test.each(hostile.map((words) => [words]))('%j forges nothing, and stays what it says', (words) => {
    const found = diagnostic('date-real', `${words} is no day`, { note: words });
    const said = render([{ path: words, fromRoot: words, text, diagnostics: [found] }]);
    expect(said).not.toMatch(unprintable);
    expect(said.split('\n')).toHaveLength(2);
    const [command, ...others] = commandsIn(said);
    expect(others).toEqual([]);
    expect(command).toEqual({
      name: 'error',
      properties: {
        // Line ends are told, for the file to be found.
        file: words.replace(/[^\r\n]+/g, (part) => visible(part)),
        line: '1',
        endLine: '1',
        title: 'date-real',
      },
      data: `${visible(words)} is no day\n${visible(words)}`,
    });
  });
});
