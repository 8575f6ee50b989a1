import { expect, test } from 'vitest';
import { complete, release, said } from '../checking.ts';

const of = async (fields: string) => said(release(complete + fields));

test('a release that is withdrawn says why', async () => {
  expect(await of('status: withdrawn\nwithdrawal:\n  reason: It was wrong.\n')).toEqual([]);
  const silent = 'withdrawal-complete The release is withdrawn, but it does not say why.';
  expect(await of('status: withdrawn\n')).toEqual([`7:9 ${silent}`]);
  expect(await of('status: withdrawn\nwithdrawal:\n  at: 2024-05-01\n')).toEqual([`8:1 ${silent}`]);
});

test('what cannot be read is told of once', async () => {
  const found = await of('status: withdrawn\nwithdrawal:\n  reason: [a]\n');
  expect(found.map((line) => line.split(' ')[1])).toEqual(['field-type']);
});

test('a withdrawal without its status is found, but not in a draft', async () => {
  const withdrawal = 'withdrawal:\n  reason: It was wrong.\n';
  const found =
    '7:1 withdrawal-complete The release has a “withdrawal”, but its status does not say that it is withdrawn.';
  expect(await of(withdrawal)).toEqual([found]);
  expect(await of(`${withdrawal}status: ready\n`)).toEqual([found]);
  expect(await of(`${withdrawal}status: draft\n`)).toEqual([]);
});
