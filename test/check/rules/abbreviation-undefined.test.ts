import { expect, test } from 'vitest';
import { checkRelease } from '../../../src/check/engine.ts';
import { abbreviationUndefined } from '../../../src/check/rules/abbreviation-undefined.ts';
import type { Config } from '../../../src/model/config.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { contextWith } from '../a-context.ts';

const body = `The CKS invites everybody from the UK who has a kite, and the PFS lends kites to all the others.

The Coastal Ferry Line (CFL) takes them there. Both the CFL and the CKS have promised more boats on Sunday.

## The LBA`;

async function found(config: Partial<Config>) {
  const text = `---\ntitle: Kites\ndate: 2024-04-20\norganisers:\n  - name: Harbour Trust\n    abbreviation: PFS\ncontact:\n  url: https://k.example.org\n---\n${body}\n`;
  const release = await parseRelease(Buffer.from(text), 'a.md', { lang: 'en' });
  return checkRelease(release, [abbreviationUndefined], contextWith(config)).map(
    ({ reason, place, severity }) => `${place?.start.line}:${place?.start.column} ${severity} ${reason}`,
  );
}

test('is off unless the newsroom asks for it', async () => {
  expect(await found({})).toEqual([]);
});

test('tells each one once, where it is first used', async () => {
  const rules = { 'abbreviation-undefined': 'info' } as const;
  expect(await found({ rules })).toEqual(['10:5 info “CKS” is not explained.']);
  expect(await found({ rules, glossary: { CKS: 'Coastal Kite Society' } })).toEqual([]);
});
