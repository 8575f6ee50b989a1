import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/check/fix.ts';
import type { Diagnostic, Edit } from '../../src/model/diagnostic.ts';

function repair(edits: readonly Edit[], safe = true): Diagnostic {
  const fix = { title: 'x', edits, safe };
  return { path: 'a.md', ruleId: 'x', severity: 'error', reason: 'X.', url: '', fingerprint: '', fix };
}
const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });

describe('applyFixes', () => {
  test('changes the places named and nothing else, in whatever order they come', () => {
    const text = 'Date: 1\r\nname: 新聞\r\n\tend \r\n';
    const fixes = [repair([edit(9, 13, 'title')]), repair([edit(0, 4, 'date')])];
    const result = applyFixes(text, fixes);
    expect(result.text).toBe('date: 1\r\ntitle: 新聞\r\n\tend \r\n');
    expect(result.applied).toEqual(fixes);
  });

  test('leaves alone what is not safe or has no fix', () => {
    const { fix: _, ...none } = repair([]);
    expect(applyFixes('abc', [repair([edit(0, 1, 'x')], false), none])).toEqual({ text: 'abc', applied: [] });
  });

  test('makes the first of two fixes that touch the same characters', () => {
    const [first, second, third] = [
      repair([edit(0, 3, 'X')]),
      repair([edit(2, 4, 'Y')]),
      repair([edit(4, 5, 'Z')]),
    ];
    expect(applyFixes('abcdef', [first, second, third])).toEqual({ text: 'XdZf', applied: [first, third] });
  });

  test('makes one of two insertions at one point, and both of two neighbours', () => {
    const twice = [repair([edit(1, 1, 'x')]), repair([edit(1, 1, 'y')])];
    expect(applyFixes('ab', twice).text).toBe('axb');
    expect(applyFixes('abcd', [repair([edit(0, 2, 'x')]), repair([edit(2, 4, 'y')])]).text).toBe('xy');
  });

  test('makes all of a fix or nothing of it', () => {
    const whole = repair([edit(0, 1, 'X')]);
    const half = repair([edit(0, 1, 'Y'), edit(2, 3, 'Y')]);
    expect(applyFixes('abc', [whole, half]).text).toBe('Xbc');
  });

  test('refuses a fix outside the text', () => {
    expect(() => applyFixes('abc', [repair([edit(2, 4, '')])])).toThrow(RangeError);
    expect(() => applyFixes('abc', [repair([edit(2, 1, '')])])).toThrow(RangeError);
  });
});
