import { describe, expect, test } from 'vitest';
import { stackOf } from '../../src/language/failure.ts';

describe('of an exception', () => {
  test('no words are taken for where it came from, whatever they look like', () => {
    const { whole, kind, frames } = stackOf(new RangeError('cannot place\n    at the front: Secret'));
    expect(whole).toContain('Secret');
    expect(kind).toBe('RangeError');
    expect(frames[0]).toMatch(/^ +at .*failure\.test/);
    expect(frames.join('\n')).not.toContain('Secret');
  });

  test('a name that was given to it is words too', () => {
    const error = new Error('x');
    error.name = 'Secret';
    expect(stackOf(error).kind).toBe('Error');
  });

  test('without words, or with one that is in its name, it is known where it came from', () => {
    expect(stackOf(new TypeError('T')).frames[0]).toMatch(/failure\.test/);
    const wordless = Object.assign(new TypeError(), { stack: 'TypeError\n    at a.js:1:1' });
    expect(stackOf(wordless).frames).toEqual(['    at a.js:1:1']);
  });

  test('no line is a frame where its words are others by now', () => {
    for (const now of ['b', '']) {
      const error = Object.assign(new Error(now), { stack: 'Error: a\n    at Secret\n    at a.js:1:1' });
      expect(stackOf(error).frames).toEqual([]);
    }
  });

  test('that is no error nothing is known but what it says', () => {
    const thrown = 'Secret\n    at Secret';
    expect(stackOf(thrown)).toEqual({ whole: thrown, kind: 'Something thrown', frames: [] });
  });

  test.each([
    ['cannot be asked', Object.create(null)],
    [
      'throws when asked',
      Object.defineProperty(new Error('x'), 'stack', {
        get() {
          throw new Error('y');
        },
      }),
    ],
    ['throws when asked whether it is an error', new Proxy({}, { getPrototypeOf: () => undefined as never })],
  ])('that %s, nothing is known', (_, thrown) => {
    expect(stackOf(thrown)).toEqual({ whole: 'Something thrown', kind: 'Something thrown', frames: [] });
  });
});
