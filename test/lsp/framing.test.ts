import { describe, expect, test } from 'vitest';
import { Framing } from '../../src/lsp/framing.ts';

const framed = (body: string, length = Buffer.byteLength(body)) => `Content-Length: ${length}\r\n\r\n${body}`;
const messages = (bytes: string | Buffer, size = Number.POSITIVE_INFINITY) => {
  const framing = new Framing();
  const buffer = Buffer.from(bytes);
  const found = [];
  for (let start = 0; start < buffer.length; start += size)
    found.push(...framing.push(buffer.subarray(start, start + size)));
  return found.map((one) => ('message' in one ? one.message : 'broken'));
};

test.each([1, 2, 7, 1000])('messages are cut from chunks of %i bytes', (size) => {
  const text = `${framed('{"a":"é🎪"}')}content-length: 1\r\nContent-Type: x\r\n\r\n2Content-Type: y\r\n${framed('3')}`;
  expect(messages(text, size)).toEqual([{ a: 'é🎪' }, 2, 3]);
});

describe('the next message is found after', () => {
  test.each([
    ['a length that is too short', framed('{"a":1}', 3)],
    ['a length that is too long', framed('{"a":1}', 500)],
    ['a length beyond all bounds', framed('', 999_999_999_999)],
    ['what is no JSON', framed('{"a":')],
    ['words', 'hello\r\n\r\nhello'],
    ['half a header', 'Content-Length: \r\n\r\n'],
    ['a negative length', 'Content-Length: -3\r\n\r\n{}'],
  ])('%s', (_, wrong) => {
    for (const size of [1, 1000]) {
      const found = messages(`${wrong}${framed('"next"')}${framed('"last"')}`, size);
      expect(found.slice(-2)).toEqual(['next', 'last']);
      expect(found.slice(0, -2)).toContain('broken');
    }
  });
});

test('a header that is quoted in a message begins none', () => {
  const body = JSON.stringify({ text: 'Content-Length: 5\r\n\r\nhello' });
  expect(messages(framed(body) + framed('1'), 3)).toEqual([JSON.parse(body), 1]);
});
