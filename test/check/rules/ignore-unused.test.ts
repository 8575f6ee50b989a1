import { expect, test } from 'vitest';
import { complete, release, said, withLevels } from '../checking.ts';

const red = '<font color="red">All roses</font>\n';
const finding = 'html-removed “<font>” is not published.';

test('a wish silences its rule in the next block, and only there', async () => {
  const wish = '<!-- pressdesk-ignore html-removed: As printed. -->\n';
  expect(await said(release(complete, `${wish}${red}\n${red}`))).toEqual([`12:1 ${finding}`]);
  expect(await said(release(complete, `${wish}\n${red}\n${red}`))).toEqual([`13:1 ${finding}`]);
  expect(await said(release(complete, `The poster: ${wish.trim()} ${red}\n${red}`))).toEqual([
    `11:1 ${finding}`,
  ]);
});

test('a wish in the front matter holds for the release', async () => {
  const fields = `${complete}ignore:\n  html-removed: As printed.\n`;
  expect(await said(release(fields, `${red}\n${red}`))).toEqual([]);
});

test('a wish that silences nothing is told of, by the names that do nothing', async () => {
  const wish = '<!-- pressdesk-ignore html-removed, slug-valid: As printed. -->\n';
  expect(await said(release(complete, `${wish}${red}`))).toEqual([
    '9:1 ignore-unused “slug-valid” finds nothing in the next block that could be ignored.',
  ]);
  expect(await said(release(complete, `Roses.\n\n${wish}`))).toEqual([
    '11:1 ignore-unused “html-removed” and “slug-valid” find nothing in the next block that could be ignored.',
  ]);
  expect(await said(release(`${complete}ignore:\n  image-file: As printed.\n`))).toEqual([
    '8:3 ignore-unused “image-file” finds nothing in this release that could be ignored.',
  ]);
});

test('what the settings silence is not asked whether it is needed', async () => {
  const wish = '<!-- pressdesk-ignore html-removed: As printed. -->\n';
  expect(await said(release(complete, `${wish}Roses.\n`), withLevels({ 'html-removed': 'off' }))).toEqual([]);
});
