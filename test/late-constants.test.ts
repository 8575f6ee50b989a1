import { expect, test } from 'vitest';
// @ts-expect-error: a script of the build, without types
import { isLate, withLateConstants } from '../scripts/late-constants.js';

/** What a module gives, and which patterns it had made before anything of it was used. */
async function load(
  code: string,
): Promise<{ given: Record<string, (...asked: unknown[]) => unknown>; early: readonly string[] }> {
  const made: string[] = [];
  Object.assign(globalThis, {
    seen: (pattern: RegExp) => {
      made.push(pattern.source);
      return pattern;
    },
  });
  const marked = withLateConstants(code).replaceAll(
    /new RegExp\(("[^"]*"(?:, "\w+")?)\)/g,
    'seen(new RegExp($1))',
  );
  const given = await import(`data:text/javascript,${encodeURIComponent(marked)}`);
  return { given, early: [...made] };
}

test('patterns at the top of a module are made when they are first used, each once', async () => {
  const { given, early } = await load(`
    var digits = new RegExp("[0-9]+", "g"), both = [new RegExp("a"), { of: new RegExp("b") }];
    var named = (text) => (digits.lastIndex = 0, digits.exec(text)?.[0]);
    function list() { return { digits: both.length, both: both[1].of.test("b"), same: digits === digits }; }
    export { named, list };
  `);
  expect(early).toEqual([]);
  expect(given.named?.('a 12')).toBe('12');
  expect(given.list?.()).toEqual({ digits: 2, both: true, same: true });
});

test('what patterns are put together from may be given by keys, and as it is written', async () => {
  const code = String.raw`
    var units = { mm: 1, cm: 10 }, digits = String.raw${'`'}\d+${'`'};
    var length = new RegExp("^" + digits + "(" + Object.keys(units).join("|") + ")$");
    function read(text) { return length.exec(text)?.[1]; }
    export { read };
  `;
  const { given } = await load(code);
  expect(withLateConstants(code)).toContain('length$late ??=');
  expect(given.read?.('12cm')).toBe('cm');
});

test('a name that stands for something else too stays as it is', async () => {
  const { given, early } = await load(`
    var twice = new RegExp("twice");
    var changed = new RegExp("changed");
    var short = new RegExp("short");
    function other(twice) { return twice; }
    function use() { changed = 1; return [other(2), twice.source, changed, { short }.short.source]; }
    export { use };
  `);
  expect(early.toSorted()).toEqual(['changed', 'short', 'twice']);
  expect(given.use?.()).toEqual([2, 'twice', 1, 'short']);
});

test('what is given to others is a function for them as well, which can be told', async () => {
  const code = 'var given = new RegExp("given"), plain = 1; export { given, plain };';
  const { given, early } = await load(code);
  expect(early).toEqual([]);
  expect(given.given?.()).toBeInstanceOf(RegExp);
  expect(['given', 'plain'].map((name) => isLate(withLateConstants(code), name))).toEqual([true, false]);
});

test('what is made of more than constants runs where it stands', async () => {
  const { given, early } = await load(`
    var count = 0;
    var next = () => new RegExp("n" + ++count);
    var first = new RegExp("first"), made = next();
    var held = new Map([["a", new RegExp("held")]]);
    function use() { return [first.source, made.source, held.get("a").source]; }
    export { use };
  `);
  expect(early).toEqual(['held']);
  expect(given.use?.()).toEqual(['first', 'n1', 'held']);
});

test('what a kit with patterns has is made with new, and a package runs when it is first used', async () => {
  const { given, early } = await load(`
    var kit = { re: new RegExp("kit"), Part: function (of) { this.of = of; } };
    var runs = 0, require_yaml = () => (runs++, { Parser: class { of = 7; } });
    var __toESM = (module) => module;
    var import_yaml = __toESM(require_yaml(), 1);
    function part() { return new kit.Part(5).of; }
    function parser() { return [runs, new import_yaml.Parser().of, runs]; }
    export { part, parser };
  `);
  expect(early).toEqual([]);
  expect(given.part?.()).toBe(5);
  expect(given.parser?.()).toEqual([0, 7, 1]);
});

test.each([
  [
    'a name of Node',
    'var meta = [/a/]; export const url = () => import.meta.url + meta.length;',
    'import.meta.url',
  ],
  ['a name that is taken', 'var a = /x/; var a$late = 5; export const f = () => [a, a$late];', 'var a = /x/'],
  [
    'what changes meanwhile',
    'var n = 0; var t = [n, /a/]; export const f = () => [n++, t];',
    'var t = [n, /a/]',
  ],
  [
    'what changes something',
    'var q = []; var t = [q.push(1), /a/]; export const f = () => t;',
    'var t = [q.push(1)',
  ],
  ['what a loop gives values', 'var p = /a/; for (p of [1, 2]); export const f = () => p;', 'for (p of'],
  [
    'how something is imported',
    'import x from "x" with { type: "json" }; var type = /a/; export { x };',
    'with { type: "json" }',
  ],
  [
    'what is made in another way',
    'var m = make(/a/); function make(re) { return re; } export const f = () => m;',
    'var m = make(',
  ],
])('%s stays as it is', (_, code, kept) => {
  expect(withLateConstants(code)).toContain(kept);
});
