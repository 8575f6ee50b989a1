import { describe, expect, test } from 'vitest';
import type { PublicEntry, State } from '../../src/model/publication.ts';
import { assetsOf } from '../../src/newsroom/assets.ts';
import { asPrinted } from '../../src/newsroom/notice.ts';
import { publicationOf } from '../../src/newsroom/publication.ts';
import { parseRelease } from '../../src/parse/release.ts';
import { aConfig } from './a-release.ts';

const secret = 'quokka';
const full = (withdrawal: string, more = '') => `---
title: The harbour opens
subtitle: ${secret}
kind: Press release
ref: H/1
date: 2024-09-05
location: Portsea
summary: ${secret}
organisers: [Harbour Office]
contact: { url: https://h.example.org, name: Ana }
status: withdrawn
${withdrawal}changes:
  - at: 2024-09-06
    kind: correction
    note: ${secret}
event: { name: ${secret}, start: 2024-10-01 }
people: [${secret}]
photos: [{ file: ${secret}.jpg, alt: ${secret} }]
attachments: [${secret}.pdf]
topics: [${secret}]
notes: ${secret}
boilerplate: ${secret}
${more}---

${secret} ![${secret}](${secret}.png)
`;

async function entryOf(text: string, now = '2024-10-01T00:00Z'): Promise<PublicEntry> {
  const release = await parseRelease(Buffer.from(text), '2024-09-05-harbour.md', { lang: 'en' });
  const { entries } = publicationOf([release], aConfig(), new Date(now));
  return entries[0] as PublicEntry;
}

const spelt = ({ release: { source: _, places: __, ...rest } }: PublicEntry) => JSON.stringify(rest);

describe('a withdrawn release', () => {
  test.each([
    ['says nothing of its text', 'withdrawal:\n  reason: It was wrong.\n', true],
    ['hides it', 'withdrawal:\n  reason: It was wrong.\n  original: hidden\n', true],
    ['gives no reason', 'withdrawal:\n  original: shown\n', true],
    ['has no withdrawal at all', '', true],
    ['has errors', 'withdrawal:\n  reason: It was wrong.\n  original: shown\n', false],
  ])('that %s is printed without any of it', async (_, withdrawal, readable) => {
    const entry = await entryOf(full(withdrawal));
    expect(entry.state).toEqual({ kind: 'withdrawn' });
    const printed = asPrinted(entry, readable);
    expect(spelt(printed)).not.toContain(secret);
    expect(assetsOf(printed.release)).toEqual([]);
    expect(printed.release.data).toMatchObject({
      title: 'The harbour opens',
      ref: 'H/1',
      location: 'Portsea',
    });
  });

  test('that shows its text is printed whole', async () => {
    const entry = await entryOf(full('withdrawal:\n  reason: It was wrong.\n  original: shown\n'));
    expect(asPrinted(entry, true)).toBe(entry);
  });

  test('is one version more than its changes, as of the day it was withdrawn', async () => {
    const { revision } = await entryOf(full('withdrawal:\n  at: 2024-09-09\n  reason: It was wrong.\n'));
    expect(revision).toMatchObject({ version: 3, modified: { written: '2024-09-09' } });
  });

  test.each([
    ['embargo: 2031-01-01\n', 'embargoed'],
    ['embargo: later\n', 'held'],
  ] satisfies [string, State['kind']][])('with %j was never out, and has no notice', async (more, kind) => {
    expect((await entryOf(full('', more))).state.kind).toBe(kind);
  });

  test('need not have its status: whoever gives a reason wants it gone', async () => {
    const text = full('withdrawal:\n  reason: [\n').replace('status: withdrawn\n', '');
    expect((await entryOf(text)).state.kind).not.toBe('public');
    const legible = full('withdrawal:\n  reason: It was wrong.\n').replace('status: withdrawn\n', '');
    expect((await entryOf(legible)).state.kind).toBe('withdrawn');
  });
});

test('what nobody has read is a draft, whatever its status', async () => {
  for (const translated of ['derived', 'untranslated', 'Derived by opencc-js']) {
    const text = full('', `translated: ${translated}\n`).replace('status: withdrawn', 'status: ready');
    expect((await entryOf(text)).state).toEqual({ kind: 'draft' });
  }
});
