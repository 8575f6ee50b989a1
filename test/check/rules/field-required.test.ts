import { describe, expect, test } from 'vitest';
import { check, contact, release, said, withLevels } from '../checking.ts';

describe('field-required', () => {
  test('says of parts whose they are', async () => {
    const fields = `title: Tea\ndate: 2024-04-20\n${contact}organisers:\n  - url: https://www.example.org\n  -\n`;
    expect(await said(release(`${fields}event:\n  location: Quay\n`))).toEqual([
      '7:5 field-required Organiser 1 has no name.',
      '8:3 field-required Organiser 2 is empty.',
      '9:1 field-required The event has no beginning.',
    ]);
  });

  const head = `title: Tea\ndate: 2024-04-20\n`;

  test('counts a misspelt field once, by its wrong name', async () => {
    expect(await said(release(`${head}organizers: [Tea Board]\n${contact}`))).toEqual([
      '4:1 field-unknown “organizers” is not a field here. Did you mean “organisers”?',
    ]);
    expect(await said(release(`${head}organisers:\n  - nmae: Tea Board\n${contact}`))).toEqual([
      '5:5 field-unknown “nmae” is not a field here. Did you mean “name” of organiser 1?',
    ]);
    expect(
      await said(release(`${head}organisers: [Tea Board]\nkontact:\n  url: https://www.example.org\n`)),
    ).toEqual(['5:1 field-unknown “kontact” is not a field here. Did you mean “contact”?']);
  });

  test.each([
    ['the right name is there, with nothing under it', `organisers:\norganizers: [Tea Board]\n${contact}`],
    ['two wrong names may mean it', `organizers: [Tea Board]\nhosts: [Tea Board]\n${contact}`],
    ['the wrong name has nothing under it', `organizers:\n${contact}`],
    ['it would have to move', `organisers: [Tea Board]\ncontact_url: https://www.example.org\n`],
    ['the group lacks it under any name', `organisers: [Tea Board]\nkontact:\n  name: Press Office\n`],
  ])('is still reported where %s', async (_, fields) => {
    const found = await check(release(head + fields));
    expect(found.map(({ ruleId }) => ruleId)).toContain('field-required');
  });

  test('is an error whatever a newsroom thinks of unknown names', async () => {
    const text = release(`${head}organizers: [Tea Board]\n${contact}`);
    for (const level of ['warning', 'info', 'off'] as const) {
      const found = await check(text, withLevels({ 'field-unknown': level }));
      expect(found.filter(({ severity }) => severity === 'error')).toMatchObject([
        { ruleId: 'field-required', field: 'organisers' },
      ]);
    }
  });
});
