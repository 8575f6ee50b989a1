import { describe, expect, test } from 'vitest';
import { findings, mended, pointedAt } from '../one-rule.ts';

const id = 'link-wrapped';
const real = 'https://tea.example.org/a?b=c';
const coded = encodeURIComponent(real);

describe(id, () => {
  test.each([
    [`https://eur03.safelinks.protection.outlook.com/?url=${coded}&data=05%7C02%7C&reserved=0`, real],
    [`https://urldefense.proofpoint.com/v2/url?u=https-3A__tea.example.org_a-3Fb-3Dc&d=DwM&c=x`, real],
    [`https://urldefense.proofpoint.com/v1/url?u=${coded}&k=x`, real],
    [`https://urldefense.com/v3/__${real}__;!!Ab12!cdEF34$`, real],
    [`https://www.google.com/url?q=${coded}&sa=D&source=docs`, real],
    [`https://www.google.co.uk/url?sa=t&url=${coded}&ved=2ah`, real],
    ['https://www.google.com/amp/s/tea.example.org/a', 'https://tea.example.org/a'],
    ['https://tea-example-org.cdn.ampproject.org/c/s/tea.example.org/a', 'https://tea.example.org/a'],
    [`https://l.facebook.com/l.php?u=${coded}&h=AT0x`, real],
    [`https://www.linkedin.com/redir/redirect?url=${coded}&urlhash=x`, real],
    [`https://www.youtube.com/redirect?event=video&q=${coded}`, real],
    [`https://www.google.com/url?q=${encodeURIComponent(`https://l.facebook.com/l.php?u=${coded}`)}`, real],
    ['https://tea.example.org/a?b=c&fbclid=IwAR0x#d', 'https://tea.example.org/a?b=c#d'],
    ['https://tea.example.org/?gclid=x', 'https://tea.example.org/'],
  ])('%s', async (wrapped, address) => {
    const body = `[Tea](${wrapped}), <${wrapped}>\n`;
    expect(await pointedAt(id, body)).toEqual([wrapped, wrapped]);
    expect(await mended(id, body)).toBe(`[Tea](${address}), <${address}>\n`);
    expect(await findings(id, `[Tea](${address})\n`)).toEqual([]);
  });

  test.each([
    'https://t.co/Ab3dEf5gHi',
    'https://lnkd.in/e7abcd',
    'https://protect-eu.mimecast.com/s/AbCdEf',
    'https://tea.us1.list-manage.com/track/click?u=1&id=2&e=3',
    'https://urldefense.com/v3/__https://tea.example.org/*a__;Iw!!Ab12!cd$',
  ])('says where the real address cannot be told: %s', async (wrapped) => {
    const [found] = await findings(id, `<a href="${wrapped.replaceAll('&', '&amp;')}">Tea</a>\n`);
    expect(found?.fix).toBeUndefined();
    expect(found?.note).toContain('does not stand in it');
  });

  test('reads fields', async () => {
    const fields = `event:\n  start: 2024-04-21\n  url: https://www.google.com/url?q=${coded}\n`;
    const [found] = await findings(id, 'Tea.\n', { fields });
    expect(found).toMatchObject({ field: 'event.url', expected: [real] });
  });

  test.each([
    `[Tea](${real}&utm_source=release&utm_medium=mail)`,
    '[Tea](https://bit.ly/tea) [Tea](https://go.gov.sg/tea) [Tea](https://tinyurl.com/tea)',
    '[Tea](https://www.google.com/maps?q=tea) [Tea](https://docs.google.com/url?q=1)',
    '[Tea](https://www.facebook.com/tea) [Tea](https://www.youtube.com/watch?v=1)',
    `[Tea](https://web.archive.org/web/2020/${real})`,
  ])('says nothing of %s', async (body) => {
    expect(await findings(id, `${body}\n`)).toEqual([]);
  });
});
