import { expect, it } from 'vitest';
import { shortened } from '../../../src/render/view/shorten.ts';

it('leaves what is short enough', () => {
  expect(shortened('Seventeen words', 15)).toBe('Seventeen words');
});

it('cuts after a word', () => {
  expect(shortened('The library reopens beside the river', 22)).toBe('The library reopens…');
  expect(shortened('中山研討會助中小企業將創意化為商機', 12).length).toBeLessThanOrEqual(12);
});

it('counts what HTML writes for a character', () => {
  expect(shortened("O'Brien & Daughters", 19)).toBe("O'Brien…");
  expect(shortened("O'Brien & Daughters", 28)).toBe("O'Brien & Daughters");
});

it('never cuts a character in two', () => {
  expect(shortened('👩‍👩‍👧‍👦'.repeat(9), 30)).not.toMatch(/[\ud800-\udbff]…/);
});
