import { expect, test } from 'vitest';
import { plain } from '../../src/cli/terminal.ts';
import type { RuleFacts } from '../../src/model/rule.ts';
import { explanation } from '../../src/report/explanation.ts';

const facts: RuleFacts = {
  id: 'headline-length',
  severity: 'off',
  summary: 'Keep the headline short.',
  reason: 'Long headlines are cut.',
  options: { max: { means: 'The most characters.', default: 65, min: 1, max: 500 } },
  good: ['---\ntitle: Short\n---\n'],
  bad: [],
};

test('a rule says when it works, and what can be set', () => {
  expect(explanation(facts, plain, 80)).toBe(
    [
      'headline-length (off unless asked for)',
      '',
      'Keep the headline short.',
      '',
      'Long headlines are cut.',
      '',
      'max: The most characters. 65 where pressdesk.yaml says nothing.',
      '',
      'Right:',
      '',
      '    ---',
      '    title: Short',
      '    ---',
      '',
    ].join('\n'),
  );
  expect(explanation({ ...facts, severity: 'error', always: true }, plain, 80)).toContain('(always error)');
});
