import { describe, expect, test } from 'vitest';
import { drawingHazards } from '../../src/parse/drawing.ts';

const kinds = (text: string | Uint8Array) => [
  ...new Set(drawingHazards(Buffer.from(text)).map(({ kind }) => kind)),
];
const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${inside}</svg>`;

describe('a drawing that only draws', () => {
  test.each([
    svg('<path d="M0 0h9" fill="url(#a)"/><style>path { fill: url("#a"); font-family: "A B" }</style>'),
    svg('<use href="#a"/><image href="data:image/png;base64,AAAA"/>'),
    svg('<a href="https://example.org"><text>A &amp; B &#169;</text></a>'),
    svg('<animate attributeName="opacity" values="0;1"/><title>on the shore</title>'),
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<!-- Drawn -->${svg('<g/>')}`,
    '\ufeff<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:g/></svg:svg>',
    svg(
      '<metadata/>',
      ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="C:\\Maps\\line.png"',
    ),
  ])('%s', (text) => {
    expect(drawingHazards(Buffer.from(text))).toEqual([]);
  });
});

describe('what runs, fetches or hides something', () => {
  test.each([
    ['script', svg('<script>alert(1)</script>')],
    ['script', svg('<x:SCRIPT xmlns:x="http://www.w3.org/2000/svg"/>')],
    ['script', svg('<a><set attributeName="xlink:href" to="javascript:alert(1)"/></a>')],
    ['script', svg('<animate attributeName="onclick" to="alert(1)"/>')],
    ['handler', svg('', ' onload="alert(1)"')],
    ['handler', svg('<g ev:onClick="alert(1)" xmlns:ev="http://www.w3.org/2001/xml-events"/>')],
    ['foreign', svg('<foreignObject><p/></foreignObject>')],
    ['foreign', svg('<h:img xmlns:h="http://www.w3.org/1999/xhtml"/>')],
    ['external', svg('<image href="https://e.example/a.png"/>')],
    ['external', svg('<use xlink:href="other.svg#a" xmlns:xlink="http://www.w3.org/1999/xlink"/>')],
    ['external', svg('<a href="&#106;avascript:alert(1)"/>')],
    ['external', svg('<image href="data:image/svg+xml,%3Csvg/%3E"/>')],
    ['external', svg('<rect fill="url(https://e.example/a.svg#a)"/>')],
    ['external', svg('<g style="background: URL( \'//e.example\' )"/>')],
    ['external', svg('<style>@import "https://e.example";</style>')],
    ['external', svg('<style><![CDATA[a { fill: \\75rl(https://e.example) }]]></style>')],
    ['external', svg('<g xml:base="https://e.example/"/>')],
    ['external', `<?xml-stylesheet href="https://e.example/a.css"?>${svg('')}`],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${svg('&b;')}`],
    ['unreadable', svg('<g>')],
    ['unreadable', svg('&nbsp;')],
    ['unreadable', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['unreadable', `<?xml version="1.0" encoding="ISO-2022-JP"?>${svg('')}`],
    ['unreadable', ''],
  ])('%s: %s', (kind, text) => {
    expect(kinds(text)).toEqual([kind]);
  });

  test('no file takes the program down', () => {
    expect(kinds(Buffer.from(svg('<script/>'), 'utf16le'))).toEqual(['unreadable']);
    expect(kinds(Uint8Array.of(0x1f, 0x8b, 8, 0))).toEqual(['unreadable']);
    expect(kinds(svg('<g>'.repeat(200_000)))).toEqual(['unreadable']);
    expect(kinds(svg('<g>'.repeat(50_000) + '</g>'.repeat(50_000)))).toHaveLength(1);
    expect(kinds(svg('<g/>'.repeat(200_000)))).toEqual([]);
  });
});
