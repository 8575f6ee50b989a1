import { describe, expect, it } from 'vitest';
import { declarationsIn } from '../../../src/mail/check/declarations.ts';
import { featuresIn, wordsOf } from './a-mail.ts';

describe('a feature is what is used, not what sounds like it', () => {
  it.each([
    ['a class of that name', '<p class="flex section display:flex">Text</p>'],
    ['text of that name', '<p>Write display:flex, position:absolute and &lt;section&gt;.</p>'],
    [
      'an attribute that is no style',
      '<table role="presentation" height="40"><tr><td height="40">Text</td></tr></table>',
    ],
    ['a comment', '<!-- <section style="display:flex"> --><p style="/* gap:1px; */margin:0">Text</p>'],
    ['what is quoted', `<p style="font-family:'system-ui',Arial">Text</p>`],
    ['a longer word', '<p style="margin:0;x-gap:1px;font-family:Flexible Grid">Text</p>'],
    [
      'an address with such a word',
      '<p><a href="https://example.org/target=_blank?display:flex" style="color:#0d4f7c">Text</a></p>',
    ],
    ['a number in a colour', '<p style="color:#1c1c1c">Text</p>'],
    [
      'what nobody has tested',
      '<p style="mso-line-height-rule:exactly;-webkit-text-size-adjust:100%;hanging-punctuation:first">Text</p>',
    ],
    ['an element that nobody has tested', '<font color="#1f2328">Text</font><center>Text</center>'],
    ['a table that the parser completes', '<table role="presentation"><tr><td>Text</td></tr></table>'],
  ])('%s', (_what, piece) => {
    expect(featuresIn(piece)).toEqual([]);
  });

  it.each([
    ['display:flex', 'css-display-flex'],
    ['DISPLAY : Inline-Flex', 'css-display-flex'],
    ['position:absolute', 'css-position'],
    ['height:40px', 'css-height'],
    ['margin-inline-start:1px', 'css-margin-inline-start-end'],
    ['border-start-end-radius:1px', 'css-border-radius-logical'],
    ['width:calc(100% - 2px)', 'css-unit-calc'],
    ['width:50vw', 'css-unit-vw'],
    ['margin:1rem', 'css-unit-rem'],
    ['color:var(--ink)', 'css-variables'],
    ['--ink:#123456', 'css-variables'],
    ['color:oklch(40% 0.1 200)', 'css-modern-color'],
    ['width:min-content', 'css-intrinsic-size'],
    ['font:16px/1.5 system-ui,Arial', 'css-sytem-ui'],
    ['cursor:pointer', 'css-cursor'],
    ['overflow-wrap:anywhere', 'css-overflow-wrap'],
  ])('%s is found', (style, feature) => {
    expect(featuresIn(`<p style="${style}">Text</p>`)).toContain(feature);
  });

  it.each([
    ['<main>Text</main>', 'html-semantics'],
    ['<a href="https://example.org/" target="_blank">Text</a>', 'html-target'],
    ['<a href="#top">Text</a>', 'html-anchor-links'],
    ['<svg width="1" height="1"></svg>', 'html-svg'],
    ['<img src="https://example.org/a.webp?x=.png" alt="" width="1" height="1">', 'image-webp'],
    [
      '<img src="https://example.org/a.png" srcset="https://example.org/b.png 2x" alt="" width="1" height="1">',
      'html-srcset',
    ],
    ['<form><input type="checkbox"></form>', 'html-input-checkbox'],
    ['<button>Text</button>', 'html-button-submit'],
    ['<p hidden></p>', 'html-hidden'],
  ])('%s is found', (piece, feature) => {
    expect(featuresIn(piece)).toContain(feature);
  });

  it('is told once for what is written once, with its very words', () => {
    expect(wordsOf('<p style="margin:0;  display: flex ;color:#1f2328">Text</p>', 'mail-support')).toEqual([
      'display: flex',
    ]);
    // Written with a reference, so that only the attribute can be told.
    expect(wordsOf('<p style="display:flex;font-family:&quot;A&quot;">Text</p>', 'mail-support')).toEqual([
      'style="display:flex;font-family:&quot;A&quot;"',
    ]);
  });

  it('lets a picture keep its shape', () => {
    const picture = (style: string) =>
      `<img src="https://example.org/a.png" alt="" width="9" height="9" style="${style}">`;
    expect(featuresIn(picture('height:auto'))).toEqual([]);
    expect(featuresIn(picture('height:9px'))).toEqual(['css-height']);
  });
});

describe('a feature in part', () => {
  const partial = (piece: string) => featuresIn(piece, 'mail-partial');

  it('is told where the part is used that is missing', () => {
    expect(partial('<p style="padding:4px">Text</p>')).toEqual(['css-padding']);
    expect(partial('<p style="margin:-4px 0">Text</p>')).toEqual(['css-margin']);
    expect(partial('<p style="text-align:start">Text</p>')).toEqual(['css-text-align']);
    expect(partial('<p style="color:rgb(31 35 40)">Text</p>')).toEqual(['css-rgb']);
    expect(partial('<p style="margin:0 !important">Text</p>')).toEqual(['css-important']);
  });

  it('is left alone where it is not', () => {
    expect(partial('<td style="padding:4px">Text</td>')).toEqual([]);
    expect(partial('<p style="padding:0;margin:4px 0;text-align:left;color:rgb(31,35,40)">Text</p>')).toEqual(
      [],
    );
    expect(partial('<ol><li>Text</li></ol>')).toEqual([]);
  });
});

describe('in <style>', () => {
  const uses = (css: string) => featuresIn(`<style>${css}</style>`, 'mail-enhancement');

  it('nothing is a fault', () => {
    expect(featuresIn('<style>@media (hover) { main > p { display: flex; gap: 1px } }</style>')).toEqual([]);
  });

  it('rules, selectors and values are told on request', () => {
    expect(uses('@media (prefers-color-scheme: dark) { p { margin: 0 } }')).toEqual([
      'css-at-media',
      'css-at-media-prefers-color-scheme',
    ]);
    expect(uses('a:hover, p:first-child { color: #123456 }')).toContain('css-pseudo-class-first-child');
    expect(uses('p > a { margin: 0 }')).toEqual(['css-selector-child']);
    expect(uses('p { a { margin: 0 } }')).toContain('css-nesting');
    expect(uses('p { hyphens: auto; gap: 2px }')).toEqual(['css-hyphens', 'css-gap']);
    expect(uses('@import url(a.css);')).toContain('css-at-import');
  });

  it('comments, quotations and names are none', () => {
    expect(uses('/* p > a { gap: 1px } */ .gap-flex { font-family: "{display:flex}" }')).toEqual([]);
    expect(uses('.position\\:absolute { margin: 0 }')).not.toContain('css-position');
  });
});

describe('declarations', () => {
  const of = (style: string) =>
    declarationsIn(style).map(({ property, value, important }) => [property, value, important]);

  it('are read as browsers read them', () => {
    expect(of(' color : RED ; margin:0!important;; --X:1')).toEqual([
      ['color', 'RED', false],
      ['margin', '0', true],
      ['--X', '1', false],
    ]);
    expect(of('background:url(data:image/png;base64,xx);color:blue')).toEqual([
      ['background', 'url(data:image/png;base64,xx)', false],
      ['color', 'blue', false],
    ]);
    expect(of(`font-family:'a;b',"c\\";d";margin:0`).map(([property]) => property)).toEqual([
      'font-family',
      'margin',
    ]);
    expect(of('nonsense; :x; color')).toEqual([]);
  });

  it('have the place of what is written', () => {
    const style = '/* a */ color: red ; margin : 0';
    expect(declarationsIn(style).map(({ start, end }) => style.slice(start, end))).toEqual([
      'color: red',
      'margin : 0',
    ]);
  });
});
