import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { westernCharacter } from '../../../src/language/western.ts';
import { check, complete, release } from '../checking.ts';

async function read(body: string, fields = '') {
  const text = release(complete + fields, body);
  const found = (await check(text)).filter(({ ruleId }) => ruleId === 'character-broken');
  return { text, found, fixed: applyFixes(text, found).text.slice(release(complete + fields, '').length) };
}

/** UTF-8 read as Windows-1252. */
function garbled(text: string): string {
  return [...Buffer.from(text)].map((byte) => westernCharacter(byte)).join('');
}

describe('character-broken', () => {
  test.each([
    'It’s the “tea” – hot… at 50 °C.',
    'café, Ñandú, garçon, naïve, €5, ½ cup™, 5 × 3',
    'Łódź i żona, ığdır, Αθήνα, Привет мир, שלום, ราคา',
    '茶會今日開始，歡迎。',
    '👨‍👩‍👧 ✓ →',
  ])('decodes %s', async (text) => {
    for (const broken of [garbled(text), garbled(garbled(text)), garbled(garbled(garbled(text)))]) {
      const { found, fixed } = await read(`${broken}\n`);
      expect(found.length).toBeGreaterThan(0);
      expect(fixed).toBe(`${text}\n`);
    }
  });

  test('decodes what was read as another encoding', async () => {
    const cyrillic = new TextDecoder('windows-1251').decode(Buffer.from('Привет мир'));
    expect((await read(`${cyrillic}, it‚Äôs caf√©\n`)).fixed).toBe('Привет мир, it’s café\n');
  });

  test('names the place, and both values', async () => {
    const { found, text } = await read('It is the officeâ€™s tea.\n');
    expect(found).toMatchObject([
      { reason: '“â€™” stands here for “’”.', actual: 'â€™', expected: ['’'], severity: 'error' },
    ]);
    expect(text.slice(found[0]?.place?.start.offset, found[0]?.place?.end.offset)).toBe('â€™');
  });

  test.each([
    ['Tea&amp;nbsp;and&amp;#8217;s &amp;amp; \\&eacute;\n', 4, 'Tea&nbsp;and’s &amp; é\n'],
    ['Tea&#146;s cup\n', 1, 'Tea’s cup\n'],
    ['10Â km\n', 1, '10 km\n'],
    ['It don?t matter, the guest?s caf?.\n', 2, 'It don?t matter, the guest?s caf?.\n'],
    ['Tea\ufffds \ufffd, â€ and \ue123.\n', 4, 'Tea\ufffds \ufffd, â€ and \ue123.\n'],
  ])('%j', async (body, count, fixed) => {
    const read_ = await read(body);
    expect(read_.found).toHaveLength(count);
    expect(read_.fixed).toBe(fixed);
  });

  test('reads references in fields, where they are text', async () => {
    const fields = 'summary: Tea &amp; cups&#8217;\nsubtitle: "A &quot;tea&quot;"\n';
    const { found, text } = await read('Tea\n', fields);
    expect(found.map(({ field, reason }) => [field, reason])).toEqual([
      ['summary', 'Readers see “&amp;” here, not “&”.'],
      ['summary', 'Readers see “&#8217;” here, not “’”.'],
      ['subtitle', 'Readers see “&quot;” here, not “"”.'],
      ['subtitle', 'Readers see “&quot;” here, not “"”.'],
    ]);
    expect(applyFixes(text, found).text).toContain('summary: Tea & cups’\nsubtitle: "A &quot;tea&quot;"\n');
  });

  test.each([
    'R&amp;D, F&B; AT&T, &amp; `&amp;nbsp;` https://example.org/?a=1&copy=2\n',
    'Je suis allé…” CAFÉ” NÃO, MANHÃ… SPÄ“ À « bon » A–Å–Ö ß” é”…\n',
    'СССР”… «Роснефть», С® РСФСР. Ấn Độ, Âm, Î, Ð, ð, 5×–6\n',
    'Why? Really?yes! what?! /tea?cup=a tea.org/a?b colou?r.*\n',
    '中文？「茶」 ﷺ √2 ± ©\n',
  ])('says nothing of %j', async (body) => {
    expect((await read(body)).found.map(({ reason }) => reason)).toEqual([]);
  });
});
