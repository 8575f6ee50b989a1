import { describe, expect, test } from 'vitest';
import { check, complete, release } from '../checking.ts';
import { findings, mended, pointedAt } from '../one-rule.ts';

const id = 'link-malformed';
const site = 'https://tea.example.org';

describe('an address that is broken', () => {
  test.each([
    // In plain words.
    [
      `Tea at https:// www.tea.example.org/a now.\n`,
      'https:// www.tea.example.org/a',
      'https://www.tea.example.org/a',
    ],
    [`Tea at https: //tea.example.org, now.\n`, 'https: //tea.example.org', site],
    ['Tea at www. tea.example.org.\n', 'www. tea.example.org', 'www.tea.example.org'],
    ['Tea at https://www. tea.example.org.\n', 'https://www. tea.example.org', 'https://www.tea.example.org'],
    ['Tea at http//www.tea.example.org.\n', 'http//www.tea.example.org', 'http://www.tea.example.org'],
    ['Tea at https:/tea.example.org/a\n', 'https:/tea.example.org/a', `${site}/a`],
    ['Tea at https;//tea.example.org.\n', 'https;//tea.example.org', site],
    ['Tea at https://https://tea.example.org.\n', 'https://https://tea.example.org', site],
    // Behind words.
    ['[Tea](http:/tea.example.org)\n', 'http:/tea.example.org', 'http://tea.example.org'],
    ['[Tea](https://http://tea.example.org)\n', 'https://http://tea.example.org', 'http://tea.example.org'],
    ['[Tea]((https://tea.example.org))\n', '(https://tea.example.org)', site],
    ['[Tea](<https:// tea.example.org/a>)\n', 'https:// tea.example.org/a', `${site}/a`],
    ['[Tea](https:///tea.example.org)\n', 'https:///tea.example.org', site],
    ['[Tea](https://tea.example.org/a%20)\n', 'https://tea.example.org/a%20', `${site}/a`],
    ['[Tea](<https://tea.example.org/a b.pdf>)\n', 'https://tea.example.org/a b.pdf', `${site}/a%20b.pdf`],
    // Blanks that Markdown does not take for the end of an address.
    [`[Tea](${site}/a\u2028b/c)\n`, `${site}/a\u2028b/c`, `${site}/a%20b/c`],
    [`[Tea](${site}/a\u00a0b\u3000c)\n`, `${site}/a\u00a0b\u3000c`, `${site}/a%20b%20c`],
    ['[Tea](tea.example.org/a)\n', 'tea.example.org/a', `${site}/a`],
    ['[Tea](tea@example.org)\n', 'tea@example.org', 'mailto:tea@example.org'],
    ['[Tea](http://tea@tea.example)\n', 'http://tea@tea.example', 'mailto:tea@tea.example'],
    ['[Tea](mailto://tea@example.org)\n', 'mailto://tea@example.org', 'mailto:tea@example.org'],
    ['<p><a href=”https://tea.example.org”>Tea</a></p>\n', '”https://tea.example.org”', site],
    ['[Tea][t]\n\n[t]: https//tea.example.org "Tea"\n', 'https//tea.example.org', site],
  ])('is mended: %j', async (body, words, better) => {
    expect(await pointedAt(id, body)).toEqual([words]);
    const done = body.replace(words, better);
    expect(await mended(id, body)).toBe(done);
    expect(await findings(id, done)).toEqual([]);
    expect((await check(release(complete, body))).filter(({ severity }) => severity !== 'info')).toHaveLength(
      1,
    );
  });

  test.each([
    ['[Tea](htps://tea.example.org)\n', '[Tea](https://tea.example.org)\n'],
    ['[Tea]((https://tea.example.org) now.\n', '[Tea](https://tea.example.org) now.\n'],
    ['Tea at ttps://tea.example.org.\n', 'Tea at https://tea.example.org.\n'],
    ['[Tea](https://tea.example.org/a.)\n', '[Tea](https://tea.example.org/a)\n'],
    ['[Tea](https://tea.example.org/a,)\n', '[Tea](https://tea.example.org/a)\n'],
    ['[Tea](<https://tea.example.org/a)>)\n', '[Tea](<https://tea.example.org/a>)\n'],
    ['[Tea](https://www,tea.example.org)\n', '[Tea](https://www.tea.example.org)\n'],
    ['[Tea](https://wwww.tea.example.org)\n', '[Tea](https://www.tea.example.org)\n'],
    ['[Tea](https://tea..example.org/a)\n', '[Tea](https://tea.example.org/a)\n'],
    ['[Tea](https://tea-board.con/a)\n', '[Tea](https://tea-board.com/a)\n'],
    ['[Tea](<https://tea. example.org/a>)\n', '[Tea](<https://tea.example.org/a>)\n'],
    ['[Tea](http://tea.example.org(https://tea.example.org))\n', '[Tea](https://tea.example.org)\n'],
    ['詳見https://tea.example.org/tc或致電查詢\n', '詳見<https://tea.example.org/tc>或致電查詢\n'],
    ['詳見https://tea.example.org查詢\n', '詳見<https://tea.example.org>查詢\n'],
    [
      'Tea at\nhttps://tea.example.org/2024/\nlist-of-teas.pdf now.\n',
      'Tea at\nhttps://tea.example.org/2024/list-of-teas.pdf now.\n',
    ],
  ])('can be mended: %j', async (body, better) => {
    expect(await findings(id, body)).toHaveLength(1);
    expect(await mended(id, body)).toBe(body);
    expect(await mended(id, body, true)).toBe(better);
    expect(await findings(id, better)).toEqual([]);
  });

  test.each([
    ['[Tea]()\n', '[Tea]()'],
    ['<a href="">Tea</a>\n', '<a href="">'],
    ['[Tea](https://)\n', 'https://'],
    ['[Tea](mailto:)\n', 'mailto:'],
    ['[Tea](mailto:tea)\n', 'mailto:tea'],
    ['Tea at https:\\\\\\\\tea.example.org\n', 'https:\\\\\\\\tea.example.org'],
    ['[Tea](https://tea.example.org:a/)\n', 'https://tea.example.org:a/'],
    ['[Tea](https://www/tea)\n', 'https://www/tea'],
  ])('is told of: %j', async (body, words) => {
    expect(await pointedAt(id, body)).toEqual([words]);
    expect(await mended(id, body, true)).toBe(body);
  });

  test('does not repeat a password', async () => {
    const [found] = await findings(id, '[Tea](https://ines:earl@tea.example.org/a)\n');
    expect(found?.reason).toBe('A web address holds a user name or a password.');
  });
});

describe('a link that is not read as one', () => {
  test.each([
    [
      '[the tea] (https://tea.example.org/a) is hot.\n',
      '[the tea] (https://tea.example.org/a)',
      '[the tea](https://tea.example.org/a) is hot.\n',
    ],
    [
      '> \\[the *tea*\\] (<https://tea.example.org/a_b>)\n',
      '[the *tea*\\] (<https://tea.example.org/a_b>)',
      '> [the *tea*](https://tea.example.org/a_b)\n',
    ],
    [
      'Our \\[tea\\](https://tea.example.org).\n',
      '[tea\\](https://tea.example.org)',
      'Our [tea](https://tea.example.org).\n',
    ],
    [
      'Our [tea](https://tea.example.org/a is hot.\n',
      '[tea](https://tea.example.org/a',
      'Our [tea](https://tea.example.org/a) is hot.\n',
    ],
    [
      'Our [tea](https://tea.example.org/a b.pdf).\n',
      '[tea](https://tea.example.org/a b.pdf)',
      'Our [tea](https://tea.example.org/a%20b.pdf).\n',
    ],
    [
      'Our [https://tea.example.org](https:// tea.example.org).\n',
      '[https://tea.example.org](https:// tea.example.org)',
      'Our [https://tea.example.org](https://tea.example.org).\n',
    ],
    [
      'Our (tea)[https://tea.example.org].\n',
      '(tea)[https://tea.example.org]',
      'Our [tea](https://tea.example.org).\n',
    ],
    [
      'Our [https://tea.example.org/a?b=c](green tea).\n',
      '[https://tea.example.org/a?b=c](green tea)',
      'Our [green tea](https://tea.example.org/a?b=c).\n',
    ],
    ['Our [https://tea.example.org/a](tea) here.\n', 'tea', 'Our [tea](https://tea.example.org/a) here.\n'],
  ])('%j', async (body, words, better) => {
    expect(await pointedAt(id, body)).toEqual([words]);
    expect(await mended(id, body)).toBe(body);
    expect(await mended(id, body, true)).toBe(better);
    expect(await findings(id, better)).toEqual([]);
    expect((await check(release(complete, body))).map(({ ruleId }) => ruleId)).toEqual([id]);
  });

  test.each([
    ['Our [tea](https://tea.example.org and cups) are hot.\n', '[tea](https://tea.example.org and cups)'],
    ['Our tea <https://tea.example.org/a is hot.\n', '<https://tea.example.org/a'],
    ['Our <a href="https://tea.example.org>tea</a> is hot.\n', '<a href="https://tea.example.org'],
    ['<p>Our <a href="https://tea.example.org">tea is hot.</p>\n', '<a href="https://tea.example.org">'],
    [
      '<p>Our <a href="https://tea.example.org>tea</a> is hot.</p>\n',
      '<a href="https://tea.example.org>tea</a> is hot.</p>',
    ],
    [
      'Our <a href="https://tea.example.org">tea is hot.\n\nSo are cups.\n',
      '<a href="https://tea.example.org">',
    ],
  ])('%j', async (body, words) => {
    expect(await pointedAt(id, body)).toEqual([words]);
    const rules = (await check(release(complete, body))).map(({ ruleId }) => ruleId);
    expect(rules.filter((rule) => rule !== 'quote-balanced')).toEqual([id]);
  });
});

test.each([
  '[Tea](/tea) [Tea](tea/list.html) [Tea](#tea) [Tea](../tea) [Tea](list.pdf) [Tea](http/list) [Tea](?tea)\n',
  '[Tea](https://en.example.org/wiki/Tea_(drink)) [Tea](https://en.example.org/wiki/Tea_Inc.) https://tea.example.org/a?\n',
  '[Tea](https://tea.example.org/?to=https://a.example.org&b=(c)) [Tea](https://tea.example.org/@tea)\n',
  '[Tea](https://archive.example.org/web/2020/https://tea.example.org/) [Tea](https://tea.example.org:8080/a)\n',
  '[Tea](mailto:tea@example.org?subject=A%20b) [Tea](mailto:?subject=Tea) [Tea](tel:+4420) <tea@example.org>\n',
  '[Tea](https://tea.example.org/it’s-hot) [茶](https://zh.example.org/茶（飲料）) https://例子.中国/茶 https://münchen.example\n',
  'See [1] (https://tea.example.org/a), [PDF] (https://tea.example.org/a) and (https://tea.example.org/a).\n',
  'Addresses begin with https:// or http://. HTTP/2.0 and and/or.maybe are none; `https:// www.a.example` is code.\n',
  'Tea (see https://tea.example.org/a), “tea” https://tea.example.org.\n\n![Tea](my tea.png)\n',
  '<a id="tea"></a>Tea <a name="b">b <a href="https://tea.example.org">tea</a>\n',
  'At https://tea.example.org/2024/\nlist the teas. At https://tea.example.org/\nand/or elsewhere.\n',
  '[Tea][t]\n\n[t]: <https://tea.example.org/a_(b)>\n',
  '[茶](https://tea.example.org/DNA에서) <https://tea.example.org/X下載> [茶](https://tea.example.org/A以B) https://tea.example.org/A以B 茶\n',
  'Our <a\nhref="https://tea.example.org/a\n-b">tea</a> and <a href="https://tea.example.org/\ta">cups</a>.\n',
  'Tea “https://tea.example.org/a”. 詳見https://tea.example.org/a。謝謝，網頁(https://tea.example.org/a.html)；及\n',
  'Schemes: ftp://tea.example.org, git://tea.example.org and note:tea.example.org.\n',
])('says nothing of %j', async (body) => {
  expect(await findings(id, body)).toEqual([]);
});

test('has time for a long text', async () => {
  const long = `${'[tea '.repeat(5000)}\n\n${'(a) '.repeat(5000)} https:${'/ '.repeat(5000)}\n`;
  expect(await findings(id, long)).toEqual([]);
});
