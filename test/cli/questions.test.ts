import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Interrupted } from '../../src/cli/interrupt.ts';
import { ask, askHouse } from '../../src/cli/questions.ts';

/** Somebody who types one answer after the other as the questions come. */
function person(answers: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode() {} });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 200, rows: 50 });
  let said = '';
  output.on('data', (data) => {
    said += data;
  });
  const talk = async (): Promise<void> => {
    for (const answer of answers) {
      // Whoever is asked waits until the question stands there.
      for (let heard = -1; heard !== said.length || heard === 0; await pause(30)) heard = said.length;
      for (const key of answer) input.write(key);
    }
  };
  return { conversation: { input, output }, talk, said: () => said };
}

const usual = { date: '2026-10-15', organisers: [] };

test('asks for everything that was not given, and again for what will not do', async () => {
  const answers = [
    '\r',
    'Library reopens\r',
    '\r',
    'Saltmere\r',
    '\r',
    'Town Council\r',
    'Friends\r',
    '\r',
    'www\r',
  ];
  const { conversation, talk, said } = person([...answers, '\u0015https://example.org/press\r']);
  const [release] = await Promise.all([ask({}, usual, conversation), talk()]);
  expect(release).toEqual({
    title: 'Library reopens',
    date: '2026-10-15',
    location: 'Saltmere',
    organisers: ['Town Council', 'Friends'],
    contactUrl: 'https://example.org/press',
  });
  expect(said()).toContain('This is needed.');
  expect(said()).toContain('Write it in full');
});

test('asks for an address where the title gives none, and not for what the newsroom knows', async () => {
  const given = { title: '中山研討會', location: 'Zhongshan', summary: 'It was held.' };
  const { conversation, talk } = person(['研討會\r', '\u0015ip-seminar\r', '\r', '\r', '\r']);
  const newsroom = { ...usual, organisers: ['Town Council'], contactUrl: 'https://example.org' };
  const [release] = await Promise.all([ask(given, newsroom, conversation), talk()]);
  expect(release).toEqual({ ...given, slug: 'ip-seminar', date: '2026-10-15', organisers: ['Town Council'] });
});

test('Ctrl-C ends it', async () => {
  const { conversation, talk, said } = person(['Libr\u0003']);
  await Promise.all([expect(ask({}, usual, conversation)).rejects.toThrow(Interrupted), talk()]);
  expect(said()).toContain('Nothing was written.');
});

test('offers the houses, each with whose it is, and takes the one that is chosen', async () => {
  const offers = [
    { name: 'plain', about: "pressdesk's own way" },
    { name: 'hk-isd', about: 'Releases of Hong Kong' },
  ];
  const { conversation, talk, said } = person(['\u001b[B\r']);
  const [house] = await Promise.all([askHouse(offers, conversation), talk()]);
  expect(house).toBe('hk-isd');
  expect(said()).toContain('pressdesk.yaml');
  expect(said()).toContain('Releases of Hong Kong');
});
