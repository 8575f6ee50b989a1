import { expect, test } from 'vitest';
import { opener, seal } from '../../src/publish/seals.ts';

const entry = {
  address: '2024/09/05/library/',
  source: 'releases/2024-09-05-library.md',
  key: 'library',
  lang: 'en',
  mark: '0123456789abcdef',
};

test('what is sealed is the same each time, shows nothing, and opens for its release alone', () => {
  const sealed = seal(entry);
  expect(sealed).toMatch(/^[0-9a-f]+$/);
  expect(Buffer.from(sealed, 'hex').toString('latin1')).not.toMatch(/librar|2024/);
  expect(seal(entry)).toBe(sealed);
  expect(opener(['releases/b.md', entry.source])(sealed)).toEqual(entry);
  expect(opener(['releases/b.md'])(sealed)).toBeUndefined();
});

test('its length does not tell how long an address is', () => {
  expect(seal({ ...entry, address: '2024/09/05/a/' })).toHaveLength(seal(entry).length);
});

test('what was changed, cut short or made of something else does not open', () => {
  const open = opener([entry.source]);
  const sealed = seal(entry);
  const unsafe = seal({ ...entry, address: '../../etc/' });
  for (const wrong of [
    sealed.slice(0, -2),
    sealed.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    sealed.slice(0, 40),
    'a'.repeat(64),
    unsafe,
  ])
    expect(open(wrong)).toBeUndefined();
});
