import { describe, expect, it } from 'vitest';
import { visible } from '../../src/language/visible.ts';

describe('visible', () => {
  it('shows what a terminal would obey', () => {
    expect(visible('a\u001b[31mb\u0007')).toBe('a\\u{1b}[31mb\\u{7}');
  });

  it('shows what changes the order of reading or cannot be seen', () => {
    expect(visible('a\u202eb\u200bc\u2066d\ufeff')).toBe('a\\u{202e}b\\u{200b}c\\u{2066}d\\u{feff}');
  });

  it('shows line ends unless lines are wanted, and a carriage return always', () => {
    expect(visible('a\nb')).toBe('a\\u{a}b');
    expect(visible('a\nb\r', { lines: true })).toBe('a\nb\\u{d}');
  });

  it('leaves letters of every script alone', () => {
    expect(visible('知識產權署 العربية é')).toBe('知識產權署 العربية é');
  });
});
