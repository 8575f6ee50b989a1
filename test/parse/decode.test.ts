import { describe, expect, test } from 'vitest';
import { decode } from '../../src/parse/decode.ts';
import { fields, read } from './reading.ts';

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

describe('text that is not UTF-8 is refused where it breaks, and named where it can be', () => {
  test('Latin-1', () => {
    const { fault, source } = decode(bytes('---\ntitle: caf\xe9\n---\n', 'latin1'), 'a.md');
    expect(fault).toMatchObject({ kind: 'encoding', encoding: 'Latin-1', offset: 14 });
    expect(fault).toMatchObject({ place: { start: { line: 2, column: 11, offset: 14 } } });
    expect(source.text).toContain('café');
  });

  test('Windows-1252 by its quotation marks', () => {
    const { fault, source } = decode(bytes('---\ntitle: \x93caf\xe9\x94 \x80\n---\n', 'latin1'), 'a.md');
    expect(fault).toMatchObject({ encoding: 'Windows-1252', offset: 11 });
    expect(source.text).toContain('“café” €');
  });

  test.each([
    ['with a mark', '\ufeff---\ntitle: 香港\n---\n'],
    ['without one', '---\ntitle: Hong Kong\n---\n'],
  ])('UTF-16 %s', (_, text) => {
    const { fault, source } = decode(bytes(text, 'utf16le'), 'a.md');
    expect(fault).toMatchObject({ encoding: 'UTF-16', offset: 0, place: { start: { line: 1, column: 1 } } });
    expect(source.text).toBe(text.replace('\ufeff', ''));
    expect(
      decode(
        bytes(text, 'utf16le').map((_byte, index, all) => all[index ^ 1] ?? 0),
        'a.md',
      ).fault,
    ).toMatchObject({
      encoding: 'UTF-16',
    });
  });

  test('Chinese of another encoding is not taken for Latin-1', () => {
    const gbk = Buffer.concat([
      Buffer.from('title: '),
      Buffer.from([0xcf, 0xe3, 0xb8, 0xdb, 0xd6, 0xd0, 0xc9, 0xbd]),
    ]);
    expect(decode(gbk, 'a.md').fault).toEqual(expect.not.objectContaining({ encoding: expect.anything() }));
  });

  test('a single broken byte amid UTF-8 has the place of its character and the offset of its byte', () => {
    const broken = Buffer.concat([
      Buffer.from('---\ntitle: 香港 �𝒜 '),
      Buffer.from([0xff]),
      Buffer.from('香港'),
    ]);
    const { fault, source } = decode(broken, 'a.md');
    const character = '---\ntitle: 香港 �𝒜 '.length;
    expect(fault).toMatchObject({ offset: Buffer.byteLength('---\ntitle: 香港 �𝒜 ') });
    expect(fault).toMatchObject({ place: { start: { line: 2, offset: character } } });
    expect(source.text.charAt(character)).toBe('\ufffd');
  });
});

test('a byte order mark is taken off and remembered', () => {
  const { source, fault } = decode(bytes('\ufeff---\n', 'utf8'), 'a.md');
  expect(fault).toBeUndefined();
  expect(source).toEqual({ path: 'a.md', text: '---\n', byteOrderMark: true });
});

test('a release that cannot be decoded is one fault and no guess', async () => {
  const release = await read(bytes(fields('title: caf\xe9\n'), 'latin1'));
  expect(release).toMatchObject({ unread: true, data: {}, faults: [{ kind: 'encoding' }] });
});
