import { describe, expect, test } from 'vitest';
import { complete, release, said } from '../checking.ts';

describe('body-empty', () => {
  test.each([
    '',
    '\n\n',
    '# Tea\n',
    '<!-- later -->\n',
    '# Tea\n\n<!-- a\n\nb -->\n',
    '&nbsp;\n',
    '---\n',
    '<p> </p>\n',
    '<!-- a > b -->\n',
    '<script>let a = 1;</script>\n',
  ])('takes %j for no text', async (body) => {
    const found = await said(release(complete, body));
    expect(found.map((line) => line.replace(/^\S+ /, ''))).toContain('body-empty The release has no text.');
  });

  test.each(['Tea.\n', '# Coffee\n\nTea.\n', '![Tea](a.jpg)\n', '- 茶\n', '<p>Tea</p>\n', '    code\n'])(
    'takes %j for a text',
    async (body) => {
      expect(await said(release(complete, body))).toEqual([]);
    },
  );
});
