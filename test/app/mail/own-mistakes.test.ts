import { existsSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { build } from '../../../src/app/build.ts';
import { check } from '../../../src/app/check.ts';
import { newsletter as makeIssue } from '../../../src/app/issue/newsletter.ts';
import { faultySampleIssues } from '../../../src/app/mail/of-issues.ts';
import { openNewsroom } from '../../../src/app/newsroom.ts';
import { openPress } from '../../../src/app/press.ts';
import type { MailRule } from '../../../src/mail/check/mail.ts';
import { mailRules } from '../../../src/mail/check/rules/index.ts';
import { newsletter } from '../../../src/render/formats/newsletter.ts';
import type { Report } from '../../../src/report/report.ts';
import { Office, release } from '../office.ts';

afterEach(() => vi.restoreAllMocks());

function newsroom(): Office {
  return new Office({
    'pressdesk.yaml': 'site: https://press.example.org\nformats: [html, newsletter]\n',
    'releases/2024-09-05-a.md': release(),
    'releases/2024-09-06-b.md': release().replace('reopens', 'shuts'),
    'releases/2024-09-07-c.md': release().replace('reopens', 'moves'),
  });
}

/** Has the reading of mails throw at one of them, before any rule is asked. */
function failingAt(number: number): void {
  const { filter } = mailRules;
  let read = 0;
  vi.spyOn(mailRules as MailRule[], 'filter').mockImplementation((...given) => {
    read += 1;
    if (read === number) throw new TypeError('x');
    return filter.apply(mailRules, given as Parameters<typeof filter>);
  });
}

function ofMails({ files }: Report): string[] {
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ ruleId, reason }) => `${path.slice(-4)} ${ruleId}: ${reason}`),
  );
}

const unchecked = 'program-failed: This release could not be checked, because pressdesk itself failed.';

test('a mail that cannot be read is told, and the others are read', async () => {
  failingAt(2);
  const { report, undone } = await check(newsroom().io(), { paths: [], mail: true });
  expect(ofMails(report)).toEqual([`b.md ${unchecked}`]);
  expect(undone).toBe(1);
  expect(mailRules.filter).toHaveBeenCalledTimes(5);
});

test('a mail that cannot be read after a build has printed it leaves the build a summary', async () => {
  failingAt(2);
  const desk = newsroom();
  const { outcome } = await build(desk.io(), { paths: [] });
  expect(ofMails(outcome.report)).toEqual([`b.md ${unchecked}`]);
  expect(outcome.undone).toBe(1);
  expect(existsSync(desk.path('public/2024/09/05/b/newsletter.html'))).toBe(true);
});

test('a mail that cannot be printed once more, to find where a mistake comes from, is told', async () => {
  const rule = mailRules.find(({ id }) => id === 'mail-language') as MailRule;
  vi.spyOn(rule, 'check').mockReturnValue([{ reason: 'No language.', at: { start: 0, end: 1 } }]);
  const { body } = newsletter;
  let printed = 0;
  vi.spyOn(newsletter, 'body').mockImplementation((read, context) => {
    if (read.source.path.endsWith('b.md') && ++printed === 2) throw new TypeError('x');
    return body(read, context);
  });
  const { report, undone } = await check(newsroom().io(), { paths: [], mail: true });
  expect(ofMails(report)).toContain(`b.md ${unchecked}`);
  expect(undone).toBe(1);
});

test('a sample issue that cannot be read is told once, with the mail of its first release', async () => {
  failingAt(4);
  const { report, undone } = await check(newsroom().io(), { paths: [], mail: true });
  expect(ofMails(report)).toEqual([`a.md ${unchecked}`]);
  expect(undone).toBe(1);
});

test('a sample issue that cannot be printed is told', async () => {
  const desk = newsroom();
  const io = desk.io();
  const press = await openPress(io, await openNewsroom(io, desk.folder), ['newsletter']);
  const source = { path: 'a.md', text: '', byteOrderMark: false };
  const timesOf = () => {
    throw new TypeError('x');
  };
  const entry = { release: { source, data: { lang: 'en' } } } as never;
  const faulty = await faultySampleIssues(press.book, [entry], { ...press.context, timesOf });
  expect(faulty.map(({ release: { path }, failure }) => [path, failure?.work])).toEqual([
    ['a.md', 'printing'],
    ['a.md', 'printing'],
  ]);
});

test('an issue that cannot be read is written all the same, and its command fails', async () => {
  failingAt(1);
  const desk = newsroom();
  const { report, undone } = await makeIssue(desk.io(), { paths: [], out: 'issue' });
  expect(ofMails(report).map((one) => one.slice(4))).toEqual([` ${unchecked}`]);
  expect(undone).toBe(1);
  expect(existsSync(desk.path('issue/newsletter.html'))).toBe(true);
});
