import { describe, expect, test } from 'vitest';
import { explainRule, rulesPage } from '../../src/check/explain.ts';
import { parseBody } from '../../src/parse/body.ts';

const facts = {
  id: 'no-shouting',
  severity: 'info',
  summary: 'Do not shout.',
  reason: 'Capitals are hard to read.',
  good: ['---\ntitle: Quiet\n---\n\n```\ncode\n```\n'],
  bad: ['---\ntitle: LOUD\n---\n', '# LOUDER\n'],
} as const;

describe('explainRule', () => {
  test('tells what, why and how, each example whole', async () => {
    const text = explainRule(facts);
    const { children } = await parseBody(text);
    expect(children[0]).toMatchObject({ type: 'heading', depth: 2 });
    expect(text).toContain('Do not shout.');
    expect(text).toContain('Capitals are hard to read.');
    expect(text).toContain('It is reported as an info.');
    const examples = children.filter(({ type }) => type === 'code');
    expect(examples.map((example) => 'value' in example && `${example.value}\n`)).toEqual([
      ...facts.bad,
      ...facts.good,
    ]);
  });
});

describe('rulesPage', () => {
  test('lists the rules by name, then explains each', () => {
    const page = rulesPage([facts, { ...facts, id: 'any-rule', severity: 'error' }]);
    expect(page.match(/^\| \[.*$/gm)).toEqual([
      '| [any-rule](#any-rule) | error | Do not shout. |',
      '| [no-shouting](#no-shouting) | info | Do not shout. |',
    ]);
    expect(page.match(/^## .*$/gm)).toEqual(['## any-rule', '## no-shouting']);
    expect(page).toMatch(/[^\n]\n$/);
  });
});
