import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import { configSchema } from '../../src/config/schema.ts';
import { parseConfig } from '../../src/parse/config-file.ts';

function config(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { data, faults, places, source } = parseConfig(bytes, 'pressdesk.yaml', configSchema(rules));
  const told = faults.map(
    (fault) =>
      `${fault.kind}: ${'place' in fault ? source.text.slice(fault.place.start.offset, fault.place.end.offset) : ''}`,
  );
  return { data, faults, places, source, told };
}

test('a whole file is read, with the places of its fields', () => {
  const text =
    'organisation: Council\nsite: https://news.example.org\nrules:\n  field-unknown: off\n  date-real: warning\n';
  const { data, faults, places } = config(text);
  expect(faults).toEqual([]);
  expect(data).toEqual({
    organisation: 'Council',
    site: 'https://news.example.org/',
    rules: { 'field-unknown': { level: 'off', options: {} }, 'date-real': { level: 'warning', options: {} } },
  });
  expect(Object.isFrozen(data.rules)).toBe(true);
  expect(places.key('rules.date-real')).toMatchObject({ start: { line: 5, column: 3 } });
  expect(places.value('rules.date-real')).toMatchObject({ start: { line: 5, column: 14 } });
});

test.each(['', '# nothing yet\n', '---\n', '---\n# nothing\n...\n'])(
  '%j says nothing, which is fine',
  (text) => {
    expect(config(text)).toMatchObject({ data: {}, faults: [] });
  },
);

describe('what is wrong is told of, and the rest kept', () => {
  test.each([
    ['site: news.example.org', 'type: news.example.org'],
    ['site: ftp://news.example.org', 'type: ftp://news.example.org'],
    ['site: https://news.example.org/?a', 'type: https://news.example.org/?a'],
    ['out: ../public', 'type: ../public'],
    ['out: /public', 'type: /public'],
    ['out: C:\\public', 'type: C:\\public'],
    ['out: .', 'type: .'],
    ['releases: a/../../b', 'type: a/../../b'],
    ['lang: zh_HK', 'type: zh_HK'],
    ['timezone: Mars', 'type: Mars'],
    ['formats: html', 'type: html'],
    ['rules: off', 'type: off'],
    ['rules:\n  date-real: warn', 'type: warn'],
    ['rules:\n  __proto__: off', 'unknown: __proto__'],
    ['rules:\n  headline-length:\n    max: 5', 'type: 5'],
    ['organization: x', 'unknown: organization'],
    ['contact:\n  ulr: x', 'unknown: ulr'],
    ['contact:\n  email: x', 'type: x'],
    ['organisation: &a x', 'syntax: &a'],
    ['organisation: !!js/function x', 'syntax: !!js/function'],
    ['- a', 'syntax: - a'],
  ])('%j', (written, expected) => {
    expect(config(`${written}\n`).told).toEqual([expected]);
  });

  test('one wrong level leaves the others', () => {
    expect(config('rules:\n  slug-valid: warn\n  date-real: off\n').data.rules).toMatchObject({
      'date-real': { level: 'off', options: {} },
    });
  });

  test('a near miss carries what could stand there', () => {
    expect(config('rules:\n  slug-valid: warn\n').faults).toMatchObject([
      { field: 'rules.slug-valid', actual: 'warn', allowed: ['off', 'info', 'warning', 'error'] },
    ]);
    expect(config('organization: x\n').faults).toMatchObject([
      { allowed: expect.arrayContaining(['organisation']) },
    ]);
    expect(config('timezone: Asia/Hongkong\n').faults).toMatchObject([
      { allowed: expect.arrayContaining(['UTC']) },
    ]);
  });

  test('a second document', () => {
    expect(config('lang: en\n---\nlang: de\n').faults).toMatchObject([
      { kind: 'syntax', place: { start: { line: 2, column: 1 } } },
    ]);
  });

  test('another encoding, and a file that is too long', () => {
    expect(config(new Uint8Array(Buffer.from('organisation: caf\xe9\n', 'latin1'))).faults).toMatchObject([
      { kind: 'encoding', encoding: 'Latin-1' },
    ]);
    expect(config(`organisation: ${'x'.repeat(70_000)}\n`).faults).toMatchObject([
      { kind: 'limit', limit: 'bytes', allowed: 65_536 },
    ]);
  });
});
