import { describe, expect, test } from 'vitest';
import { contextWith } from '../a-context.ts';
import { check, complete, release } from '../checking.ts';
import { findings, mended, pointedAt } from '../one-rule.ts';

const id = 'link-local';

describe(id, () => {
  test('leaves half an address to the rule about broken ones', async () => {
    const body = '[Tea](https://teapot. com/cups)\n';
    const told = (await check(release(complete, body))).map(({ ruleId }) => ruleId);
    expect(told).toEqual(['link-malformed']);
  });

  test.each([
    ['[Tea](file:///C:/Users/ines/tea%20list.docx)\n', 'file:///C:/Users/ines/tea%20list.docx'],
    ['[Tea](C:\\Users\\ines\\tea.docx)\n', 'C:\\Users\\ines\\tea.docx'],
    ['[Tea](<\\\\\\\\pots\\teas\\tea.docx>)\n', '\\\\\\\\pots\\teas\\tea.docx'],
    ['![Tea](D:/tea.png)\n', 'D:/tea.png'],
    ['<a href="file://pots/teas/tea.docx">Tea</a>\n', 'file://pots/teas/tea.docx'],
    ['[Tea][t]\n\n[t]: file:///tea.docx\n', 'file:///tea.docx'],
    ['[Tea](http://localhost:3000/tea)\n', 'http://localhost:3000/tea'],
    ['[Tea](localhost:3000/tea)\n', 'localhost:3000/tea'],
    ['Tea: http://localhost:3000/tea\n', 'http://localhost:3000/tea'],
    ['[Tea](http://localhost:3000/)\n', 'http://localhost:3000/'],
    ['Tea: http://tea.local:8080/\n', 'http://tea.local:8080/'],
    ['Tea at <http://127.0.0.1/tea>.\n', 'http://127.0.0.1/tea'],
    [
      '[Tea](http://192.168.1.20/tea) [Tea](http://10.1.2.3/)\n',
      'http://192.168.1.20/tea',
      'http://10.1.2.3/',
    ],
    ['[Tea](http://172.20.0.1) [Tea](http://[fe80::1]/)\n', 'http://172.20.0.1', 'http://[fe80::1]/'],
    [
      '[Tea](https://teapot.local/tea) [Tea](https://tea.pots.internal)\n',
      'https://teapot.local/tea',
      'https://tea.pots.internal',
    ],
    ['[Tea](http://intranet/tea)\n', 'http://intranet/tea'],
    ['[Tea](https://tea.example.org/?p=7&preview=true)\n', 'https://tea.example.org/?p=7&preview=true'],
    [
      '[Tea](https://tea.example.org/wp-admin/post.php?post=7&action=edit)\n',
      'https://tea.example.org/wp-admin/post.php?post=7&action=edit',
    ],
    ['Tea: file:///C:/Users/ines/tea.docx\n', 'file:///C:/Users/ines/tea.docx'],
    ['The list (C:\\Users\\ines\\My Teas\\tea.docx) is long.\n', 'C:\\Users\\ines\\My Teas\\tea.docx'],
    ['The list is in \\\\\\\\pots\\teas\\tea.docx.\n', '\\\\\\\\pots\\teas\\tea.docx'],
    ['The list is in \\\\pots\\teas\\tea.docx, and long.\n', '\\\\pots\\teas\\tea.docx'],
  ])('%j', async (body, ...expected) => {
    expect(await pointedAt(id, body)).toEqual(expected);
    // Nothing else speaks of the same address.
    const others = (await check(release(complete, body))).filter(({ ruleId }) => ruleId !== id);
    expect(others.map(({ ruleId }) => ruleId).filter((other) => other !== 'word-repeated')).toEqual([]);
  });

  test('tells what it is', async () => {
    const reasons = async (body: string) => (await findings(id, body)).map(({ reason }) => reason);
    expect(await reasons('[Tea](file:///C:/tea.docx)\n')).toEqual([
      '“file:///C:/tea.docx” is a file on somebody’s own computer.',
    ]);
    expect(await reasons('[Tea](http://localhost/tea)\n')).toEqual([
      '“http://localhost/tea” leads to the reader’s own computer.',
    ]);
  });

  test('knows the hosts where the newsroom tries things out', async () => {
    const { config } = contextWith({ stagingHosts: ['staging.tea.example.org'] });
    const body =
      '[Tea](https://staging.tea.example.org/a) [Pot](https://new.staging.tea.example.org) [Cup](https://tea.example.org)\n';
    expect(await pointedAt(id, body, { config })).toEqual([
      'https://staging.tea.example.org/a',
      'https://new.staging.tea.example.org',
    ]);
    expect(await findings(id, body)).toEqual([]);
  });

  test.each([
    ['[Log in](http://192.168.1.1/setup) in your browser.\n', 'http://192.168.1.1/setup'],
    ['More: http://intranet.local/press\n', 'http://intranet.local/press'],
    ['The file http://intranet.local/draft.docx opens in any browser.\n', 'http://intranet.local/draft.docx'],
    ['The router is sold at http://shop.corp/ for use at home.\n', 'http://shop.corp/'],
    ['Open it in your browser.\n\nMore: http://tea.local/\n', 'http://tea.local/'],
  ])('takes an address for one of a device only where it is to be typed: %j', async (body, address) => {
    expect(await pointedAt(id, body)).toEqual([address]);
  });

  test('reads fields, and leaves the contact to its own rule', async () => {
    const fields = 'event:\n  start: 2024-04-21\n  url: http://192.168.0.7/tea\n';
    expect(await pointedAt(id, 'Tea.\n', { fields })).toEqual(['http://192.168.0.7/tea']);
    const text = release(complete.replace('https://www.example.org', 'http://intranet'));
    expect((await check(text)).map(({ ruleId }) => ruleId)).toEqual(['contact-url']);
  });

  test('offers the address that the words show, or that a word processor has taken for a file', async () => {
    expect(await mended(id, '[www.tea.example.org](file:///C:/tea.htm)\n', true)).toBe(
      '[www.tea.example.org](https://www.tea.example.org)\n',
    );
    expect(await mended(id, '[Tea](file:///C:/Users/ines/www.tea.example.org)\n', true)).toBe(
      '[Tea](https://www.tea.example.org)\n',
    );
    expect(await mended(id, '[Tea](file:///C:/Users/ines/tea.docx)\n', true)).toContain('file:');
  });

  test.each([
    '[Tea](/tea/list.pdf) [Tea](tea.pdf) [Tea](#tea) [Tea](?a=file:) [Tea](mailto:tea@example.org)\n',
    '[Tea](https://local.example.org) [Tea](https://staging.example.org) [Tea](https://11.12.13.14/)\n',
    '[Tea](https://example.org/file:///tea) [Tea](https://www.example.org/preview/tea?preview_size=2)\n',
    'Run `http://localhost:3000`, `C:\\Users\\ines\\tea.docx` or C:\\> and \\alpha\\beta.\n',
    '    file:///C:/tea.docx\n',
    'Open http://192.168.1.1:8080/setup in your browser and log in.\n',
    'The default address of the router is <http://192.168.0.1>.\n',
    'On the same network it is found at http://kettle.local in any browser.\n',
    'Then open http://localhost:8080/ or <http://127.0.0.1:8080> in your browser.\n',
  ])('says nothing of %j', async (body) => {
    expect(await findings(id, body)).toEqual([]);
  });
});
