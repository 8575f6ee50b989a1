import { describe, expect, test } from 'vitest';
import { Editor, release } from './editor.ts';

const name = 'releases/2024-09-05-library.md';

describe('an editor session', () => {
  test('shows findings while somebody types, and nothing once they are mended', async () => {
    const editor = new Editor({ [name]: release({ date: '2024-04-31' }) });
    await editor.start();
    await editor.open(name);
    const [found] = await editor.shown(name);
    expect(found).toMatchObject({
      range: { start: { line: 2, character: 6 }, end: { line: 2, character: 16 } },
      severity: 1,
      code: 'date-real',
      codeDescription: { href: expect.stringMatching(/^https:.*#date-real$/) },
      source: 'pressdesk',
      data: { fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/) },
    });
    await editor.type(name, '31', '30');
    expect(await editor.codes(name)).toEqual([]);
    await editor.type(name, 'title:', 'titel:');
    expect(await editor.codes(name)).toEqual(['field-unknown']);
    expect(await editor.end()).toBe(0);
  });
});
