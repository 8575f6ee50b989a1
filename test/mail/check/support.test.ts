import { expect, test } from 'vitest';
import { clients, inWords, numberOf } from '../../../src/mail/check/clients.ts';
import { attributeFeatures, elementFeatures } from '../../../src/mail/check/markup-features.ts';
import { sheetUses } from '../../../src/mail/check/sheet-features.ts';
import { declarationFeatures } from '../../../src/mail/check/style-features.ts';
import { features, supportOf } from '../../../src/mail/check/support.ts';

const outlook = numberOf('outlook', 'windows');

test('what the data says, for each client', () => {
  expect(supportOf('css-background-color')).toEqual({ lacking: [], partial: [] });
  expect(supportOf('css-padding')).toEqual({ lacking: [], partial: [outlook] });
  // Outlook on the Mac had it in 2016, and has lost it since.
  expect(supportOf('css-hyphens').lacking).toContain(numberOf('outlook', 'macos'));
  // Apple Mail on iOS has it since version 13, tested after 12.1.
  expect(supportOf('html-picture').lacking).not.toContain(numberOf('apple-mail', 'ios'));
  expect(supportOf('no-such-feature')).toEqual({ lacking: [], partial: [] });
});

test('clients are named by their makers', () => {
  const all = clients.map((_, number) => number);
  expect(inWords(all)).toBe('Gmail, Outlook, Apple Mail, Yahoo, Samsung Email, Thunderbird');
  expect(inWords([0, outlook])).toBe('Gmail (web), Outlook (classic on Windows)');
});

/** Features that no mail of a program shows by what is in its HTML. */
const untold = new Set(['html-comments', 'html-doctype', 'css-comments']);

test('every feature that is known of can be found', () => {
  const found = new Set<string>(untold);
  const note = (some: Iterable<string>) => {
    for (const one of some) found.add(one);
  };
  for (const feature of features) {
    const name = feature.replace(/^(?:html|css|image)-/, '');
    for (const tag of [name, 'h1', 'ul', 'section', 'area']) note(elementFeatures(tag, () => undefined));
    for (const tag of ['input', 'button']) {
      note(elementFeatures(tag, () => name.replace(/^(?:input|button)-/, '')));
    }
    for (const attribute of [name, 'loading', 'inert', 'sizes']) note(attributeFeatures('p', attribute, ''));
    note(attributeFeatures('img', 'src', `https://example.org/a.${name}`));
    const values = [
      'flex',
      'grid',
      'none',
      'block',
      'column',
      'wrap',
      'initial',
      'fit-content',
      'system-ui',
      'var(--a)',
      'lch(1 1 1)',
      `1${name.replace(/^unit-/, '').replace('percent', '%')}`,
      `${name.replace(/^(?:function|unit)-/, '')}(1)`,
    ];
    for (const property of [name, name.replace(/^display-.*/, 'display'), ...properties]) {
      for (const value of values) note(declarationFeatures(property, value, true));
    }
    const selector = name.replace(/^pseudo-class-/, ':').replace(/^pseudo-element-/, '::');
    for (const { feature } of sheetUses(`@${name.replace(/^at-/, '')} {} p${selector} {}`))
      found.add(feature);
  }
  for (const { feature } of sheetUses(sheet)) found.add(feature);
  for (const [tag, name, value] of links) note(attributeFeatures(tag, name, value));
  note(elementFeatures('meta', () => 'color-scheme'));
  expect(features.filter((feature) => !found.has(feature))).toEqual([]);
  expect([...found].filter((feature) => !features.includes(feature))).toEqual([]);
});

const properties = [
  'left',
  'font',
  'columns',
  'inline-size',
  'margin-inline',
  'margin-block-start',
  'margin-inline-start',
  'padding-inline',
  'padding-block-start',
  'padding-inline-start',
  'border-inline',
  'border-inline-start',
  'border-inline-start-color',
  'border-start-start-radius',
];

const links = [
  ['a', 'href', '#a'],
  ['a', 'href', 'mailto:a@example.org'],
  ['img', 'src', 'data:image/png;base64,xx'],
] as const;

const sheet = `
* , .a.b, #c, [d], p > q, p + q, p ~ q, p q { a { margin: 0 } }
@media (hover) and (orientation: portrait) { p { margin: 0 } }
@media (prefers-color-scheme: dark) and (prefers-reduced-motion) { p { margin: 0 } }
@media (-webkit-min-device-pixel-ratio: 2) { p { margin: 0 } }
`;
