import { expect, test } from 'vitest';
import { fixAllAction } from '../../src/lsp/actions.ts';
import { told } from '../../src/lsp/diagnostics.ts';
import { Publisher } from '../../src/lsp/publisher.ts';

const source = (text: string, byteOrderMark = false) => ({ path: 'a.md', text, byteOrderMark });

test('what cannot be seen in the words of a file is shown as a code', () => {
  const finding = {
    path: 'a.md',
    ruleId: 'a-rule',
    severity: 'info' as const,
    fingerprint: '',
    url: 'https://example.org',
    reason: 'Of “a\u202eb\u001b[31m”.',
    note: 'Of “\u0000”.',
  };
  const [shown] = told([finding], source('First line\r\nSecond'));
  expect(shown?.message).toBe('Of “a\\u{202e}b\\u{1b}[31m”.\nOf “\\u{0}”.');
  expect(shown?.severity).toBe(3);
  // Of a file as a whole, its first line.
  expect(shown?.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 10 } });
});

test.each([
  ['a b c', 'a x c', { start: [0, 2], end: [0, 3], newText: 'x' }],
  ['a\r\nb', 'a\nb', { start: [0, 1], end: [1, 0], newText: '\n' }],
  ['a🎪b', 'a🎭b', { start: [0, 1], end: [0, 3], newText: '🎭' }],
  ['aa', 'aaa', { start: [0, 2], end: [0, 2], newText: 'a' }],
])('all repairs of %j to %j are one edit that halves nothing', (before, after, { start, end, newText }) => {
  const position = ([line, character]: number[]) => ({ line, character });
  expect(fixAllAction(after, source(before))?.edits).toEqual([
    { range: { start: position(start), end: position(end) }, newText },
  ]);
});

test('each list of findings is sent once, and an empty one only where somebody saw another', () => {
  const sent: unknown[] = [];
  const publisher = new Publisher((one) => sent.push(one));
  publisher.show({ uri: 'settings', found: [] });
  publisher.show({ uri: 'a', version: 1, found: [] });
  publisher.show({ uri: 'a', version: 1, found: [] });
  publisher.clear('settings');
  publisher.clear('a');
  publisher.clear('a');
  expect(sent).toEqual([
    { uri: 'a', version: 1, diagnostics: [] },
    { uri: 'a', diagnostics: [] },
  ]);
});
