import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, contact, release } from '../checking.ts';

async function found(body: string, { lang = 'en', date = '2024-09-05', rest = '', eol = '\n' } = {}) {
  const fields = `title: Tea\ndate: ${date} # Thursday\nlang: ${lang}\norganisers: [Tea Board]\n${contact}${rest}`;
  const text = release(fields, `${body}\n\nThe tea houses of the town stay open.\n`).replaceAll('\n', eol);
  return { text, findings: (await check(text)).filter(({ ruleId }) => ruleId === 'embargo-consistent') };
}

async function reasons(...args: Parameters<typeof found>): Promise<string[]> {
  return (await found(...args)).findings.map(({ reason }) => reason);
}

const until = (value: string) => ({ rest: `embargo: ${value}\n` });

describe('embargo-consistent', () => {
  test.each([
    ['2024-09-05', '2024-09-04'],
    ['2024-09-05', '2024-09-04T09:00+08:00'],
    ['2024-09-05', '2024-09-03T20:00+08:00'],
    ['2024-09-05T18:05+08:00', '2024-09-05T18:00+08:00'],
    ['2024-09-05T18:05+08:00', '2024-09-05T10:04Z'],
  ])('finds that a release of %s is not held back until %s', async (date, embargo) => {
    const { findings } = await found('', { date, ...until(embargo) });
    expect(findings.map(({ reason, field, place }) => [reason, field, place?.start.line])).toEqual([
      [`The embargo ends ${embargo}, before the release is issued: “date” says ${date}.`, 'embargo', 8],
    ]);
  });

  test.each([
    ['2024-09-05', '2024-09-05'],
    ['2024-09-05', '2024-09-05T00:01+08:00'],
    // Papers are given tomorrow's date this evening.
    ['2024-09-05', '2024-09-04T22:30+01:00'],
    // Already the next day in the east.
    ['2024-09-05', '2024-09-04T16:00Z'],
    ['2024-09-05T18:05+08:00', '2024-09-05T10:05Z'],
    ['2024-09-05T18:05+08:00', '2024-09-05'],
  ])('lets a release of %s be held back until %s', async (date, embargo) => {
    expect(await reasons('', { date, ...until(embargo) })).toEqual([]);
  });

  test('leaves an embargo without a zone to the rule for fields', async () => {
    expect(await reasons('EMBARGOED UNTIL 09:00, 6 September 2024', until('2024-09-06T09:00'))).toEqual([]);
    expect(
      await reasons('EMBARGOED UNTIL 09:00, 6 September 2024', { rest: 'embrago: 2024-09-06\n' }),
    ).toEqual([]);
  });

  test.each([
    ['en', 'For immediate release', '**For immediate release**'],
    ['en', 'FOR IMMEDIATE RELEASE', 'FOR IMMEDIATE RELEASE: 5 September 2024'],
    ['de', 'Zur sofortigen Veröffentlichung', 'Zur sofortigen Veröffentlichung'],
    ['de', 'Zur sofortigen Freigabe', 'Zur sofortigen Freigabe'],
    ['fr', 'Pour diffusion immédiate', 'Pour diffusion immédiate'],
    ['pt', 'Para divulgação imediata', 'Para divulgação imediata'],
    ['es', 'Para difusión inmediata', 'Para difusión inmediata'],
    ['zh-HK', '即時發布', '即時發布'],
  ])('finds in a release under embargo, in %s: %s', async (lang, words, body) => {
    expect(await reasons(body, { lang, ...until('2024-09-06') })).toEqual([
      `The text says “${words}”, but the release is under embargo until 2024-09-06.`,
    ]);
    expect(await reasons(body, { lang })).toEqual([]);
  });

  test('reads what kind of release it is said to be', async () => {
    const rest = 'kind: For immediate release\nembargo: 2024-09-06\n';
    const { findings } = await found('', { rest });
    expect(findings.map(({ field, actual }) => [field, actual])).toEqual([['kind', 'For immediate release']]);
  });

  test.each([
    ['en', 'EMBARGOED UNTIL 00:01 GMT, 6 September 2024', '2024-09-06T00:01Z'],
    ['en', 'Strictly embargoed until 11.30pm BST on Thursday 5 September 2024', '2024-09-05T23:30+01:00'],
    ['en', 'Not for publication before 6 September 2024', '2024-09-06'],
    ['en', 'Under embargo until 0001hrs GMT, Friday 6 September', '2024-09-06T00:01Z'],
    ['de', 'Sperrfrist: Freitag, 6. September 2024, 10.00 Uhr MESZ', '2024-09-06T10:00+02:00'],
    ['fr', 'Embargo jusqu’au 6 septembre 2024', '2024-09-06'],
    ['es', 'Embargo hasta el 6 de septiembre de 2024', '2024-09-06'],
    ['pt', 'Embargo até 6 de setembro de 2024', '2024-09-06'],
    ['it', 'Non diffondere prima del 6 settembre 2024', '2024-09-06'],
    ['zh-HK', '禁運至2024年9月6日', '2024-09-06'],
  ])('finds that the field is missing, in %s: %s', async (lang, words, value) => {
    const { text, findings } = await found(`**${words}**`, { lang });
    expect(findings.map(({ reason }) => reason)).toEqual([
      `The text says “${words}”, but there is no field “embargo”.`,
    ]);
    expect(findings[0]?.expected).toEqual([`embargo: ${value}`]);
    const chosen = findings.flatMap((finding) =>
      finding.fix ? [{ ...finding, fix: { ...finding.fix, safe: true } }] : [],
    );
    const mended = applyFixes(text, chosen).text;
    expect(mended).toContain(`date: 2024-09-05 # Thursday\nembargo: ${value}\n`);
    expect((await check(mended)).filter(({ ruleId }) => ruleId === 'embargo-consistent')).toEqual([]);
  });

  test('puts the field in with the line ends of the file', async () => {
    const { text, findings } = await found('Embargoed until 6 September 2024', { eol: '\r\n' });
    const chosen = findings.flatMap((finding) =>
      finding.fix ? [{ ...finding, fix: { ...finding.fix, safe: true } }] : [],
    );
    expect(applyFixes(text, chosen).text).toBe(
      text.replace('# Thursday\r\n', '# Thursday\r\nembargo: 2024-09-06\r\n'),
    );
  });

  test.each([
    ['EMBARGOED UNTIL 00:01 GMT, 6 September 2024', '2024-09-06T00:02Z'],
    ['EMBARGOED UNTIL 00:01 GMT, 6 September 2024', '2024-09-06T00:01+08:00'],
    ['EMBARGOED UNTIL 10am, 6 September 2024', '2024-09-06T11:00+08:00'],
    ['EMBARGOED UNTIL 2 p.m. ET, September 6, 2024', '2024-09-06T11:00-04:00'],
    ['EMBARGOED UNTIL 10am, 6 September 2024', '2024-09-07T10:00+08:00'],
    ['EMBARGOED UNTIL 6 September 2024', '2024-09-07'],
    ['EMBARGOED UNTIL 6 September 2024', '2024-09-08T09:00+08:00'],
  ])('finds that %s is not %s', async (words, embargo) => {
    expect(await reasons(words, until(embargo))).toEqual([
      `The text says “${words}”, but the field “embargo” says ${embargo}.`,
    ]);
  });

  test.each([
    ['EMBARGOED UNTIL 00:01 GMT, 6 September 2024', '2024-09-06T08:01+08:00'],
    ['EMBARGOED UNTIL 10am, 6 September 2024', '2024-09-06T10:00+08:00'],
    ['EMBARGOED UNTIL 10am, 6 September 2024', '2024-09-06T02:00Z'],
    ['EMBARGOED UNTIL 10am ET, 6 September 2024', '2024-09-06T14:00+00:00'],
    ['EMBARGOED UNTIL 10am ET, 6 September 2024', '2024-09-06T10:00-04:00'],
    ['EMBARGOED UNTIL 10am CT, 6 December 2024', '2024-12-06T10:00-06:00'],
    ['EMBARGOED UNTIL 10am PT, 6 September 2024', '2024-09-06T13:00-04:00'],
    ['EMBARGOED UNTIL 10am ET, 6 September 2024', '2024-09-06T09:00-05:00'],
    ['EMBARGOED UNTIL midnight, 5 September 2024', '2024-09-06T00:00+08:00'],
    ['EMBARGOED UNTIL 6 September 2024', '2024-09-06T09:00+08:00'],
  ])('takes %s for %s', async (words, embargo) => {
    expect(await reasons(words, until(embargo))).toEqual([]);
  });

  test.each([
    'The board asks for immediate release of the funds.',
    'For immediate release of the funds the board has written a letter.',
    'Embargo on tea extended until 6 September 2024',
    'The embargo until 6 September 2024 was lifted.',
    'EMBARGOED TILL DELIVERY',
    'Do not publish before opening. 6 September 2024 is a holiday.',
  ])('says nothing of %s', async (body) => {
    expect(await reasons(body)).toEqual([]);
    expect(await reasons(body, until('2024-09-10'))).toEqual([]);
  });
});
