import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/language/colours.ts';
import { colourOf } from '../../../src/mail/check/colours.ts';
import { inverted } from '../../../src/mail/check/inversion.ts';
import { faultsIn, wordsOf } from './a-mail.ts';

describe('a colour', () => {
  it.each([
    ['#fff', '#ffffff'],
    ['1px solid Navy', '#000080'],
    ['rgb(31, 35, 40)', '#1f2328'],
    ['rgb(100% 0% 0%)', '#ff0000'],
    ['rgba(0,0,0,1)', '#000000'],
    ['transparent', 'none'],
    ['rgba(0,0,0,.5)', undefined],
    ['var(--ink)', undefined],
    ['url(red.png)', undefined],
  ])('is read as CSS has it: %s', (value, colour) => {
    expect(colourOf(value)).toBe(colour);
  });
});

describe('contrast', () => {
  const pairs = (piece: string) =>
    faultsIn(piece).flatMap(({ rule, actual }) => (rule.id === 'mail-contrast' ? [actual] : []));

  it('is that of text and what is behind it, wherever the two are said', () => {
    const pale = '<span style="color:#9aa0a6">Text</span>';
    expect(pairs(pale)).toEqual(['#9aa0a6 on #f1f0eb']);
    expect(pairs(`<div style="background-color:#1f2328">${pale}</div>`)).toEqual([]);
    expect(pairs(`<table role="presentation" bgcolor="1f2328"><tr><td>${pale}</td></tr></table>`)).toEqual(
      [],
    );
    expect(pairs(`<div style="background:#1f2328 none">${pale}</div>`)).toEqual([]);
    expect(pairs('<div style="background-color:#1f2328">Text</div>')).toEqual(['#1f2328 on #1f2328']);
    expect(
      pairs('<div style="background-color:#1f2328"><a href="https://example.org/">Text</a></div>'),
    ).toEqual(['#0000ee on #1f2328']);
  });

  it('may be less for large text', () => {
    const text = (style: string, tag = 'p') => pairs(`<${tag} style="color:#8a8a8a;${style}">Text</${tag}>`);
    expect(text('font-size:16px')).toHaveLength(1);
    expect(text('font-size:24px')).toEqual([]);
    expect(text('font:700 19px/1.2 Arial')).toEqual([]);
    expect(text('font:400 19px/1.2 Arial')).toHaveLength(1);
    expect(text('font-size:1.5em')).toEqual([]);
    expect(text('', 'h1')).toEqual([]);
  });

  it('is not asked of what has no text, nor where a colour cannot be told', () => {
    expect(pairs('<p style="color:#fdfdfb">&nbsp;</p>')).toEqual([]);
    expect(pairs('<p style="color:var(--x)">Text</p>')).toEqual([]);
    expect(pairs('<p style="background-color:rgba(0,0,0,.4)">Text</p>')).toEqual([]);
  });

  it('is told at the colour', () => {
    expect(wordsOf('<p style="margin:0; color:#9aa0a6">A <b>B</b></p>', 'mail-contrast')).toEqual([
      'color:#9aa0a6',
      'color:#9aa0a6',
    ]);
  });
});

describe('forced darkness', () => {
  const ours = { text: '#1f2328', ground: '#fdfdfb' };

  it('turns the lightness of both round, and leaves the hue', () => {
    const dark = inverted(ours, 'full');
    expect(contrast(dark.text, dark.ground)).toBeGreaterThan(10);
    expect(contrast(dark.ground, '#000000')).toBeLessThan(1.1);
    const [red = 0, , blue = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(inverted({ text: '#0d4f7c', ground: '#fdfdfb' }, 'full').text.slice(at, at + 2), 16),
    );
    expect(blue).toBeGreaterThan(red);
  });

  it('in part leaves what is dark already', () => {
    const band = { text: '#fdfdfb', ground: '#7a1f1f' };
    expect(inverted(band, 'partial')).toEqual(band);
    expect(inverted(ours, 'partial')).toEqual(inverted(ours, 'full'));
  });

  it('is judged by what it makes of a pair that was good', () => {
    const dark = (style: string) => wordsOf(`<p style="${style}">Text</p>`, 'mail-dark');
    expect(dark('color:#1f2328;background-color:#8c8c8c')).toEqual(['color:#1f2328']);
    expect(dark('color:#fdfdfb;background-color:#0d4f7c')).toEqual([]);
    // That is told as it is given, and once is enough.
    expect(dark('color:#8c8c8c;background-color:#8c8c8c')).toEqual([]);
  });
});
