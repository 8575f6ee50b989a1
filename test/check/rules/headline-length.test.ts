import { expect, test } from 'vitest';
import { contextWith } from '../a-context.ts';
import { check, contact, said, withLevels } from '../checking.ts';

const rest = `date: 2024-04-20\norganisers: [Tea Board]\n${contact}---\n`;
const title = 'Tea '.repeat(17).trim();
const asked = withLevels({ 'headline-length': 'warning' });

test('headline-length is off until the house asks for it', async () => {
  expect(await said(`---\ntitle: ${title}\n${rest}\nTea.\n`)).toEqual([]);
  expect(await said(`---\ntitle: ${title}\n${rest}\nTea.\n`, asked)).toEqual([
    '2:8 headline-length The headline has 67 characters; the house allows 65.',
  ]);
});

test('headline-length takes the number of the house, and counts as a reader does', async () => {
  const { config } = contextWith({
    rules: { 'headline-length': 'warning' },
    options: { 'headline-length': { max: 3 } },
  });
  expect(await said(`---\ntitle: Té🇭🇰\n${rest}\nTea.\n`, { config })).toEqual([]);
  expect(await said(`---\ntitle: Teas\n${rest}\nTea.\n`, { config })).toHaveLength(1);
});

test('headline-length reads a headline that stands in the text', async () => {
  const [found] = await check(`---\n${rest}\n# ${title}\n\nTea.\n`, asked);
  expect(found).toMatchObject({ ruleId: 'headline-length', place: { start: { line: 8, column: 3 } } });
});
