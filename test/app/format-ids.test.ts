import { expect, test } from 'vitest';
import { formatIds } from '../../src/app/format-ids.ts';
import { toConfig } from '../../src/config/config.ts';

test('a newsroom that names no formats makes every one there is', async () => {
  expect(toConfig().formats).toEqual(await formatIds());
});
