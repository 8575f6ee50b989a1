import { describe, expect, test } from 'vitest';
import { findings, mended, pointedAt } from '../one-rule.ts';

const id = 'link-bare';

describe(id, () => {
  test.each([
    ['Tea is sold at www.tea.example.org.\n', 'Tea is sold at https://www.tea.example.org.\n'],
    ['Tea (WWW.tea.example.org/a?b=c).\n', 'Tea (https://WWW.tea.example.org/a?b=c).\n'],
    ['Tea at **www.tea.example.org**.\n', 'Tea at **https://www.tea.example.org**.\n'],
    ['Tea “www.tea.example.org”.\n', 'Tea “https://www.tea.example.org”.\n'],
    ['網址：www.tea.example.org。\n', '網址：https://www.tea.example.org。\n'],
    ['網頁(www.tea.example.org/a.html)；及\n', '網頁(https://www.tea.example.org/a.html)；及\n'],
    [
      '瀏覽www.tea.example.hk/tc或致電2555 0190。\n',
      '瀏覽<https://www.tea.example.hk/tc>或致電2555 0190。\n',
    ],
    ['瀏覽 www.tea.example.hk/tc或致電2555。\n', '瀏覽 <https://www.tea.example.hk/tc>或致電2555。\n'],
    ['Tea at:www.tea.example.org now.\n', 'Tea at:https://www.tea.example.org now.\n'],
    ['Tea at <www.tea.example.org>.\n', 'Tea at <https://www.tea.example.org>.\n'],
    ['[Tea](www.tea.example.org/a_b)\n', '[Tea](https://www.tea.example.org/a_b)\n'],
    [
      '[Tea](//tea.example.org) [Tea](//www.tea.example.org "Tea")\n',
      '[Tea](//tea.example.org) [Tea](https://www.tea.example.org "Tea")\n',
    ],
    ['[Tea][t]\n\n[t]: www.tea.example.org\n', '[Tea][t]\n\n[t]: https://www.tea.example.org\n'],
    ['<a href="www.tea.example.org">Tea</a>\n', '<a href="https://www.tea.example.org">Tea</a>\n'],
    ['<p>Tea at www.tea.example.org.</p>\n', '<p>Tea at https://www.tea.example.org.</p>\n'],
    ['> - Tea at\r\n>   www.tea.example.org\r\n', '> - Tea at\r\n>   https://www.tea.example.org\r\n'],
  ])('%j', async (body, better) => {
    expect(await findings(id, body)).toHaveLength(1);
    expect(await mended(id, body)).toBe(better);
    expect(await findings(id, better)).toEqual([]);
  });

  test('says it in one sentence, at the address', async () => {
    const [found] = await findings(id, 'Tea is sold at “www.tea.example.org”.\n');
    expect(found).toMatchObject({
      severity: 'info',
      words: 'www.tea.example.org',
      reason: 'The web address “www.tea.example.org” lacks “https://”.',
      expected: ['https://www.tea.example.org'],
    });
  });

  test('reads notes and boilerplate where they stand', async () => {
    const fields = 'notes: |\n  Tea at\n  www.tea.example.org.\nboilerplate: "[Tea](www.tea.example.org)"\n';
    expect(await pointedAt(id, 'Tea.\n', { fields })).toEqual(['www.tea.example.org', 'www.tea.example.org']);
  });

  test.each([
    'Tea at https://www.tea.example.org, [www.tea.example.org](https://www.tea.example.org).\n',
    'Write to info@www.tea.example.org, `www.tea.example.org` or the www. part.\n',
    'Tea: <a href="https://www.tea.example.org">www.tea.example.org</a>.\n',
    '    www.tea.example.org\n',
    '[Tea](www/tea.html) [Tea](/www.tea.example.org)\n',
  ])('says nothing of %j', async (body) => {
    expect(await findings(id, body)).toEqual([]);
  });

  test('leaves to others what is broken besides', async () => {
    expect(await findings(id, 'Tea at https:// www.tea.example.org now.\n')).toEqual([]);
    expect(await findings(id, 'Tea at http//www.tea.example.org now.\n')).toEqual([]);
  });
});
