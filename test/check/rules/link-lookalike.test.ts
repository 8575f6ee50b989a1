import { describe, expect, test } from 'vitest';
import { findings, mended, pointedAt } from '../one-rule.ts';

const id = 'link-lookalike';
// Written out, since nobody can tell them apart by looking: Cyrillic а and о, Greek ο.
const [a, o, omicron] = ['\u0430', '\u043e', '\u03bf'];

describe('letters of another alphabet', () => {
  test.each([
    [`[Tea](https://te${a}.example.org/list)\n`, `te${a}.example.org`, 'xn--te-8kc.example.org'],
    [`[Tea](https://www.${o}range.example)\n`, `www.${o}range.example`, 'www.xn--range-iye.example'],
    [`Tea at https://p${omicron}t.example.org now.\n`, `p${omicron}t.example.org`, 'xn--pt-jbc.example.org'],
    ['[Tea](https://xn--te-8kc.example.org)\n', `te${a}.example.org`, 'xn--te-8kc.example.org'],
    [
      `[Tea](https://\u0430\u0440\u0440\u04cf\u0435.example)\n`,
      '\u0430\u0440\u0440\u04cf\u0435.example',
      'xn--80ak6aa92e.example',
    ],
  ])('%j', async (body, host, punycode) => {
    const [found, ...more] = await findings(id, body);
    expect(more).toEqual([]);
    expect(found?.actual).toBe(host);
    expect(found?.note).toContain(`“${punycode}”`);
  });

  test('names them', async () => {
    const [found] = await findings(id, `[Tea](https://p${a}nd${o}ra.example.org)\n`);
    expect(found?.reason).toBe(
      `In the address “p${a}nd${o}ra.example.org” “${a}” and “${o}” are Cyrillic letters.`,
    );
    expect(found?.words).toBe(`https://p${a}nd${o}ra.example.org`);
  });

  test.each([
    '[Tea](https://例子.中国) [Tea](https://münchen.de) [Tea](https://日本語jp.example) [Tea](https://한국어.example)\n',
    '[Tea](https://пример.рф) [Tea](https://почта.ru) [Tea](https://παράδειγμα.gr) [Tea](https://чай.example.org)\n',
    `[Tea](https://example.org/te${a}) [te${a}](https://example.org)\n`,
  ])('says nothing of %j', async (body) => {
    expect(await findings(id, body)).toEqual([]);
  });
});

describe('words that are another address', () => {
  test.each([
    [
      '[www.tea.example](https://cups.example/tea)\n',
      'www.tea.example',
      '[www.tea.example](https://www.tea.example)\n',
    ],
    [
      '[https://tea.example/a](https://cups.example/a)\n',
      'https://tea.example/a',
      '[https://tea.example/a](https://tea.example/a)\n',
    ],
    [
      '<a href="https://cups.example">www.tea.example</a>\n',
      'https://cups.example',
      '<a href="https://www.tea.example">www.tea.example</a>\n',
    ],
  ])('%j', async (body, words, better) => {
    expect(await pointedAt(id, body)).toEqual([words]);
    expect(await mended(id, body)).toBe(body);
    expect(await mended(id, body, true)).toBe(better);
  });

  test('names both', async () => {
    const [found] = await findings(id, '[www.tea.example](https://cups.example/tea)\n');
    expect(found?.reason).toBe(
      'The words of the link show “www.tea.example”, but it leads to “cups.example”.',
    );
    expect(found?.expected).toEqual(['https://www.tea.example', 'https://cups.example/tea']);
    const [mail] = await findings(id, '[tea@example.org](mailto:cups@example.org)\n');
    expect(mail?.reason).toBe(
      'The words of the link show “tea@example.org”, but a mail goes to “cups@example.org”.',
    );
  });

  test.each([
    '[www.tea.example](https://tea.example/list) [https://tea.example](https://shop.tea.example) [www.tea.example](http://WWW.TEA.example)\n',
    '[Tea.example](https://cups.example) [ASP.NET](https://dev.example) [the tea of www.tea.example](https://cups.example)\n',
    '[https://bit.ly/tea](https://tea.example) [https://www.youtube.com/tea](https://youtu.be/tea)\n',
    '[TEA@example.org](mailto:tea@example.org?subject=Tea) [ask Ines](mailto:cups@example.org)\n',
    '[www.tea.example](/tea) [www.tea.example](#tea)\n',
  ])('says nothing of %j', async (body) => {
    expect(await findings(id, body)).toEqual([]);
  });

  test('leaves wrapped and local addresses to their rules', async () => {
    const wrapped = 'https://www.google.com/url?q=https%3A%2F%2Ftea.example';
    expect(await findings(id, `[www.tea.example](${wrapped})\n`)).toEqual([]);
    expect(await findings(id, '[www.tea.example](http://localhost/tea)\n')).toEqual([]);
  });
});
