import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../../src/check/rules/index.ts';
import { configSchema } from '../../src/config/schema.ts';
import { frontMatterJsonSchema, jsonSchema } from '../../src/parse/json-schema.ts';

const ajv = new Ajv({ allowUnionTypes: true });
const releases = new URL('../../releases/', import.meta.url);

test('the samples are valid by the JSON Schema that editors use', async () => {
  const valid = ajv.compile(await frontMatterJsonSchema());
  for (const name of readdirSync(releases).filter((file) => file.endsWith('.md'))) {
    const [, matter = ''] = readFileSync(new URL(name, releases), 'utf8').split(/^---$/m);
    valid(parse(matter, { schema: 'core' }));
    expect(valid.errors, name).toBeNull();
  }
});

test('it finds what pressdesk finds: wrong keys at any depth, wrong words, what is missing', async () => {
  const valid = ajv.compile(await frontMatterJsonSchema());
  const good = {
    title: 'x',
    date: '2024-09-05',
    organisers: ['a', { name: 'b' }],
    contact: { url: 'https://x.org' },
  };
  expect(valid(good)).toBe(true);
  expect(valid({ ...good, withdrawal: { reason: 'a', original: 'hidden' } })).toBe(true);
  for (const wrong of [
    { ...good, organizers: [] },
    { ...good, contact: { ulr: 'x' } },
    { ...good, organisers: [{ nmae: 'x' }] },
    { ...good, status: 'redy' },
    { ...good, date: 'tomorrow' },
    { ...good, withdrawal: { reason: 'a', original: 'maybe' } },
    { date: '2024-09-05' },
  ]) {
    expect(valid(wrong), JSON.stringify(wrong)).toBe(false);
  }
});

test('no release needs a contact where the newsroom gives one', async () => {
  const valid = ajv.compile(await frontMatterJsonSchema({ url: 'https://x.org' }));
  expect(valid({ date: '2024-09-05', organisers: ['a'] })).toBe(true);
});

test('the settings have one too, with its own name', async () => {
  const schema = await jsonSchema(configSchema(rules), {
    title: 'Settings of a newsroom',
    id: 'https://example.org/s.json',
  });
  expect(schema).toMatchObject({ $id: 'https://example.org/s.json', title: 'Settings of a newsroom' });
  const valid = ajv.compile(schema);
  expect(
    valid({
      organisation: 'x',
      rules: { 'date-real': 'off', 'slug-valid': { level: 'info' } },
      formats: ['html'],
    }),
  ).toBe(true);
  expect(valid({ rules: { 'date-real': 'warn' } })).toBe(false);
  expect(valid({ rules: { 'no-rule': 'off' } })).toBe(false);
  expect(valid({ organization: 'x' })).toBe(false);
});

test('every field says what it is for, and nothing of ours that no editor knows', async () => {
  const schema = JSON.stringify(await frontMatterJsonSchema());
  expect(schema).not.toContain('"reading"');
  const fields: unknown[] = [];
  JSON.parse(schema, (key, value) => {
    if (key === 'properties') fields.push(...Object.values(value));
    return value;
  });
  expect(fields.length).toBeGreaterThan(50);
  for (const field of fields)
    expect(field).toMatchObject({ description: expect.stringMatching(/^[A-Z].*\.$/) });
});
