import { describe, expect, test } from 'vitest';
import { addToYaml, yamlHas } from '../../src/parse/add-to-yaml.ts';

const item = { item: { repo: 'local' } };
const keys = { keys: { pressdesk: { run: 'x' } } };

describe('something is added, and every other byte stays', () => {
  test.each([
    [
      'a list',
      'repos:\n  - repo: a # one\n\n# end\n',
      'repos:\n  - repo: a # one\n  - repo: local\n\n# end\n',
    ],
    ['a list at the margin', 'repos:\n- repo: a\nother: 1\n', 'repos:\n- repo: a\n- repo: local\nother: 1\n'],
    ['a list without a last line feed', 'repos:\n- repo: a', 'repos:\n- repo: a\n- repo: local\n'],
    ['a list that is not there', '# c\nci: {}\n', '# c\nci: {}\nrepos:\n  - repo: local\n'],
    ['a list in brackets that is empty', 'repos: []\nci: {}\n', 'repos:\n  - repo: local\nci: {}\n'],
    [
      'the same with words behind it',
      'ci: 1\nrepos: [ ] # none yet',
      'ci: 1\nrepos: # none yet\n  - repo: local\n',
    ],
    ['a key left open', 'repos:\nci: {}\n', 'repos:\n  - repo: local\nci: {}\n'],
    ['a key left open, last', 'ci: {}\nrepos:', 'ci: {}\nrepos:\n  - repo: local\n'],
    ['a key left open with words below', 'repos:\n# - repo: a\n', 'repos:\n  - repo: local\n# - repo: a\n'],
    ['nothing said to be there', 'repos: null\r\nci: 1\r\n', 'repos:\r\n  - repo: local\r\nci: 1\r\n'],
    ['another key without a value', 'ci: {}\n', 'ci: {}\nrepos:\n  - repo: local\n'],
    ['an empty file', '', 'repos:\n  - repo: local\n'],
    [
      'a text of many lines last',
      'repos:\n  - repo: |\n      a\n      b\nz: 1\n',
      'repos:\n  - repo: |\n      a\n      b\n  - repo: local\nz: 1\n',
    ],
  ])('%s', (_, before, after) => {
    expect(addToYaml(before, ['repos'], item)).toBe(after);
  });

  test.each([
    [
      'pre-commit:\n  commands:\n    a:\n      run: a\npre-push: {}\n',
      'pre-commit:\n  commands:\n    a:\n      run: a\n    pressdesk:\n      run: x\npre-push: {}\n',
    ],
    [
      'pre-commit:\n  parallel: true\n',
      'pre-commit:\n  parallel: true\n  commands:\n    pressdesk:\n      run: x\n',
    ],
    [
      'pre-commit: {}\npre-push: {}\n',
      'pre-commit:\n  commands:\n    pressdesk:\n      run: x\npre-push: {}\n',
    ],
    [
      'pre-commit:\n  commands: # ours\n  parallel: true\n',
      'pre-commit:\n  commands: # ours\n    pressdesk:\n      run: x\n  parallel: true\n',
    ],
  ])('a mapping: %j', (before, after) => {
    expect(addToYaml(before, ['pre-commit', 'commands'], keys)).toBe(after);
  });
});

test.each([
  'repos: [{repo: a}]\n',
  'repos: none\n',
  'repos: {}\n',
  '{repos: []}\n',
  '{}\n',
  'repos:\n  a: 1\n',
  'repos: [\n',
  'repos:\n  - a\nrepos:\n  - b\n',
  '---\na: 1\n---\nb: 2\n',
  '- a\n',
])('nothing is added to %j', (text) => {
  expect(addToYaml(text, ['repos'], item)).toBeUndefined();
});

test('line ends of Windows stay', () => {
  const after = addToYaml('repos:\r\n  - repo: a\r\nci: 1\r\n', ['repos'], item);
  expect(after).toBe('repos:\r\n  - repo: a\r\n  - repo: local\r\nci: 1\r\n');
});

test('a place is there where it has a value', () => {
  expect(yamlHas('a:\n  b: [1]\n', ['a', 'b'])).toBe(true);
  expect(yamlHas('a:\n  b:\n', ['a', 'b'])).toBe(false);
  expect(yamlHas('a: 1\n', ['a', 'b'])).toBe(false);
  expect(yamlHas('a: [\n', ['a'])).toBe(false);
});
