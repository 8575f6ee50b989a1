import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { build } from '../../src/app/build.ts';
import { check } from '../../src/app/check.ts';
import { EditorSession } from '../../src/app/lsp/editor-session.ts';
import type { ReleaseRule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import type { MailRule } from '../../src/mail/check/mail.ts';
import { mailRules } from '../../src/mail/check/rules/index.ts';
import type { Release } from '../../src/model/release.ts';
import { ninjs } from '../../src/render/formats/ninjs.ts';
import type { Report } from '../../src/report/report.ts';
import { json } from '../../src/report/reporters/json.ts';
import { Office, release } from './office.ts';

const settings = 'site: https://press.example.org\nformats: [html, ninjs, pages, json-feed]\n';
const slip = release().replace('the river', 'the the river');

/** A newsroom of three releases with a mistake each, of which the second makes pressdesk fail. */
class Newsroom extends Office {
  said = '';

  constructor() {
    super({
      'pressdesk.yaml': settings,
      'releases/2024-09-05-a.md': slip,
      'releases/2024-09-06-b.md': slip.replace('reopens', 'shuts'),
      'releases/2024-09-07-c.md': slip.replace('reopens', 'moves'),
    });
  }

  override io(...given: Parameters<Office['io']>) {
    const write = (text: string): void => {
      this.said += text;
    };
    return { ...super.io(...given), stderr: { write, isTerminal: false, columns: 80 } };
  }
}

afterEach(() => vi.restoreAllMocks());

/** Has a rule throw at some releases. */
function failing(id: string, at: (path: string) => boolean = (path) => path.endsWith('b.md')) {
  const rule = rules.find((one) => one.id === id) as ReleaseRule;
  const { check } = rule;
  return vi.spyOn(rule, 'check').mockImplementation((read, context) => {
    if (at(read.source.path)) throw new TypeError(`${read.data.title} is not a function`);
    return check.call(rule, read, context);
  });
}

function told({ files }: Report): Record<string, string[]> {
  return Object.fromEntries(
    files.map(({ path, diagnostics }) => [path.slice(-4), diagnostics.map(({ ruleId }) => ruleId)]),
  );
}

describe('a rule that fails at a release', () => {
  test('stops neither the others nor what else is said of it', async () => {
    failing('date-real');
    const desk = new Newsroom();
    const { report, undone } = await check(desk.io(), { paths: [] });
    expect(told(report)).toEqual({
      'a.md': ['word-repeated'],
      'b.md': ['program-failed', 'word-repeated'],
      'c.md': ['word-repeated'],
    });
    expect(undone).toBe(1);
    expect(desk.said).toMatch(/^TypeError: Library shuts is not a function\n +at .*own-mistakes\.test/);
    expect(desk.said).toMatch(/\n\nThis is a mistake in pressdesk, not in your files\. .*\n$/);
    expect(json.render(report, {} as never, { columns: 80 })).not.toContain('own-mistakes.test');
  });

  test('is told on standard error once, and five at most', async () => {
    failing('date-real', () => true);
    const desk = new Newsroom();
    expect((await check(desk.io(), { paths: [] })).undone).toBe(3);
    expect(desk.said.match(/TypeError/g)).toHaveLength(1);
    for (const { id } of rules.filter((rule) => 'check' in rule)) {
      vi.spyOn(rules.find((one) => one.id === id) as ReleaseRule, 'check').mockImplementation(() => {
        const error = new Error(id);
        error.stack = `Error: ${id}\n    at ${id}`;
        throw error;
      });
    }
    const other = new Newsroom();
    await check(other.io(), { paths: [] });
    expect(other.said.match(/^ +at/gm)).toHaveLength(5);
    expect(other.said).toContain('There are more of this kind');
  });

  test('has no repair written in it', async () => {
    failing('date-real');
    const desk = new Newsroom();
    const { repairs } = await check(desk.io(), { paths: [], fix: 'write' });
    expect(repairs.map(({ path }) => path.slice(-4))).toEqual(['a.md', 'c.md']);
    expect(desk.read('releases/2024-09-06-b.md')).toContain('the the');
    expect(desk.read('releases/2024-09-07-c.md')).not.toContain('the the');
  });

  test('has none written that makes it fail', async () => {
    const rule = rules.find(({ id }) => id === 'date-real') as ReleaseRule;
    vi.spyOn(rule, 'check').mockImplementation(({ source }: Release) => {
      if (source.path.endsWith('b.md') && !source.text.includes('the the')) throw new Error('x');
      return [];
    });
    const desk = new Newsroom();
    const { report, repairs, undone } = await check(desk.io(), { paths: [], fix: 'write' });
    expect(repairs.map(({ path }) => path.slice(-4))).toEqual(['a.md', 'c.md']);
    expect(desk.read('releases/2024-09-06-b.md')).toContain('the the');
    expect(told(report)['b.md']?.sort()).toEqual(['program-failed', 'word-repeated']);
    expect(undone).toBe(1);
  });

  test('has none written that makes another version fail', async () => {
    const rule = rules.find(({ id }) => id === 'date-real') as ReleaseRule;
    vi.spyOn(rule, 'check').mockImplementation(({ source }: Release, { siblings }) => {
      const mended = siblings.some(
        ({ source: { text } }) => text.includes('shuts') && !text.includes('the the'),
      );
      if (source.path.endsWith('b.de.md') && mended) throw new Error('x');
      return [];
    });
    const desk = new Newsroom();
    const keyed = slip.replace('reopens', 'shuts').replace('title:', 'key: b\ntitle:');
    desk.write('releases/2024-09-06-b.md', keyed);
    const german = keyed.replace('Library shuts', 'Bibliothek').replace('the the', 'the');
    desk.write('releases/2024-09-06-b.de.md', german.replace('key:', 'lang: de\nkey:'));
    // Another that takes several rounds, in each of which it would be mended anew.
    desk.write('releases/2024-09-07-c.md', slip.replace('the the', 'the the the the'));
    const { report, repairs, undone } = await check(desk.io(), { paths: [], fix: 'write' });
    expect(repairs.map(({ path }) => path.slice(-4))).toEqual(['a.md', 'c.md']);
    expect(desk.read('releases/2024-09-06-b.md')).toBe(keyed);
    expect(told(report)['b.md']).toContain('word-repeated');
    expect(undone).toBe(1);
  });

  test('leaves in the baseline what it knew of it', async () => {
    const desk = new Newsroom();
    await check(desk.io(), { paths: [], updateBaseline: true });
    const before = desk.read('pressdesk-baseline.json');
    failing('word-repeated');
    await check(desk.io(), { paths: [], updateBaseline: true });
    expect(desk.read('pressdesk-baseline.json')).toBe(before);
  });

  test('has it held back from a build, and the others published', async () => {
    failing('date-real');
    const desk = new Newsroom();
    const { outcome, isSettled } = await build(desk.io(), { paths: [] });
    expect(outcome.releases.map(({ path, fate }) => [path.slice(-4), fate.kind])).toEqual([
      ['a.md', 'public'],
      ['b.md', 'refused'],
      ['c.md', 'public'],
    ]);
    expect(outcome.undone).toBe(1);
    expect(isSettled).toBe(false);
    expect(existsSync(desk.path('public/2024/09/05/c/index.html'))).toBe(true);
    expect(existsSync(desk.path('public/2024/09/05/b/index.html'))).toBe(false);
  });

  test('is tried again by the next check, whatever that one has kept', async () => {
    const desk = new Newsroom();
    const cache = new Office();
    for (let day = 10; day < 30; day += 1) desk.write(`releases/2024-08-${day}-d.md`, slip);
    const run = () =>
      check({ ...desk.io(), cacheFolder: cache.path('pressdesk') }, { paths: [], cache: true });
    const failed = failing('date-real');
    expect((await run()).undone).toBe(1);
    failed.mockRestore();
    const read = failing('date-real', () => false);
    const { report, undone } = await run();
    expect(undone).toBe(0);
    expect(told(report)['b.md']).toEqual(['word-repeated']);
    expect(read.mock.calls.map(([{ source }]) => source.path.slice(-4))).toEqual(['b.md']);
  });

  test('says nothing of a release on the log of a build that must not be named there', async () => {
    failing('date-real');
    const desk = new Newsroom();
    desk.write('releases/2024-09-06-b.md', slip.replace('title: Library', 'status: draft\ntitle: Secret'));
    const { outcome } = await build(desk.io(), { paths: [] });
    expect(outcome.unnamed.errors).toBe(1);
    expect(desk.said).toMatch(/^TypeError\n +at /);
    expect(desk.said).not.toContain('Secret');
  });

  test.each<[string, (title?: string) => unknown]>([
    ['with words that look like a stack', (title) => new Error(`cannot place\n    at the front: ${title}`)],
    ['by something that is no error', (title) => `${title}\n    at the front: ${title}`],
  ])('nor %s', async (_, thrown) => {
    const rule = rules.find(({ id }) => id === 'date-real') as ReleaseRule;
    vi.spyOn(rule, 'check').mockImplementation(({ source, data }: Release) => {
      if (source.path.endsWith('b.md')) throw thrown(data.title);
      return [];
    });
    const desk = new Newsroom();
    desk.write('releases/2024-09-06-b.md', slip.replace('title: Library', 'status: draft\ntitle: Secret'));
    expect((await build(desk.io(), { paths: [] })).outcome.unnamed.errors).toBe(1);
    expect(desk.said).toContain('This is a mistake in pressdesk');
    expect(desk.said).not.toContain('Secret');
  });

  test('leaves an editor its server', async () => {
    failing('date-real');
    const desk = new Newsroom();
    const session = new EditorSession(desk.io(), desk.folder);
    const uri = pathToFileURL(desk.path('releases/2024-09-06-b.md')).href;
    session.take({ uri, languageId: 'markdown', version: 1, text: slip });
    const shown = (await session.read(uri)).find((one) => one.uri === uri);
    expect(shown?.found.map(({ code }) => code)).toEqual(['program-failed', 'word-repeated']);
    vi.restoreAllMocks();
    session.take({ uri, languageId: 'markdown', version: 2, text: slip.replace('the the', 'the') });
    expect((await session.read(uri)).at(-1)?.found).toEqual([]);
  });
});

test('a release that cannot be printed is held back, and the others do not lead to it', async () => {
  const desk = new Newsroom();
  await build(desk.io(), { paths: [] });
  desk.write('releases/2024-09-06-b.md', slip.replace('reopens', 'burns'));
  const { write } = ninjs;
  vi.spyOn(ninjs, 'write').mockImplementation((facts, context) => {
    if (facts.title.includes('burns')) throw new RangeError('Maximum call stack size exceeded');
    return write.call(ninjs, facts, context);
  });
  const { outcome } = await build(desk.io(), { paths: [] });
  expect(outcome.releases.map(({ fate }) => fate.kind)).toEqual(['public', 'refused', 'public']);
  expect(told(outcome.report)['b.md']).toContain('program-failed');
  expect(outcome.undone).toBe(1);
  expect(desk.said.match(/RangeError/g)).toHaveLength(1);
  expect(desk.read('public/2024/09/05/b/index.html')).toContain('shuts');
  expect(desk.read('public/feed.json')).not.toContain('burns');
});

test('a notice that cannot be printed is left out, and what was withdrawn is gone all the same', async () => {
  const desk = new Newsroom();
  await build(desk.io(), { paths: [] });
  const notice = 'status: withdrawn\nwithdrawal: { at: 2024-11-01, reason: It burns. }\n';
  desk.write('releases/2024-09-06-b.md', release(notice).replace('reopens', 'burns'));
  const { write } = ninjs;
  vi.spyOn(ninjs, 'write').mockImplementation((facts, context) => {
    if (facts.title.includes('burns')) throw new TypeError('x');
    return write.call(ninjs, facts, context);
  });
  const { outcome } = await build(desk.io(), { paths: [] });
  expect(outcome.releases.map(({ fate }) => fate)).toMatchObject([
    { kind: 'public' },
    { kind: 'withdrawn', notice: false },
    { kind: 'public' },
  ]);
  expect(outcome.undone).toBe(1);
  expect(existsSync(desk.path('public/2024/09/05/b/index.html'))).toBe(false);
});

test('a failure at a mail is told again and again, and costs nothing that the baseline knew of mails', async () => {
  const rule = mailRules.find(({ id }) => id === 'mail-language') as MailRule;
  const mocked = vi.spyOn(rule, 'check').mockReturnValue([{ reason: 'No language.' }]);
  const desk = new Newsroom();
  await check(desk.io(), { paths: [], mail: true, updateBaseline: true });
  const before = desk.read('pressdesk-baseline.json');
  expect(before).toContain('mail-language');
  mocked.mockImplementation(() => {
    throw new TypeError('x');
  });
  await check(desk.io(), { paths: [], mail: true, updateBaseline: true });
  expect(desk.read('pressdesk-baseline.json')).toBe(before);
  const { report, undone } = await check(desk.io(), { paths: [], mail: true });
  expect(told(report)['a.md']).toEqual(['program-failed']);
  expect(undone).toBe(3);
});

test('a failure is told though a baseline has it', async () => {
  failing('date-real', () => true);
  const desk = new Newsroom();
  const { report } = await check(desk.io(), { paths: [] });
  const known = report.files.map(({ path, diagnostics }) => [
    path,
    Object.fromEntries(diagnostics.map(({ ruleId, fingerprint }) => [ruleId, [fingerprint]])),
  ]);
  desk.write('pressdesk-baseline.json', JSON.stringify({ version: 1, known: Object.fromEntries(known) }));
  expect(told((await check(desk.io(), { paths: [] })).report)['b.md']).toEqual(['program-failed']);
});

test('a rule that fails at a mail costs what it finds there', async () => {
  vi.spyOn(mailRules.find(({ id }) => id === 'mail-size') as MailRule, 'check').mockImplementation(() => {
    throw new TypeError('x');
  });
  const desk = new Newsroom();
  const { report, undone } = await check(desk.io(), { paths: [], mail: true });
  expect(told(report)['a.md']).toEqual(['word-repeated', 'program-failed']);
  expect(undone).toBe(3);
  expect(desk.said.match(/TypeError/g)).toHaveLength(1);
});
