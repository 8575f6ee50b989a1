import type { Io } from '../model/io.ts';
import type { ReportedFile } from '../report/report.ts';
import { mailFindings } from './mail-findings.ts';
import { faultyMails, mailFormat } from './mails.ts';
import type { Prepared } from './prepare.ts';

/** What is wrong with the mails of a build, told at the templates. */
export async function builtMails(
  io: Io,
  { mails, press, newsroom: { config } }: Prepared,
): Promise<readonly ReportedFile[]> {
  const format = press.formats.find(({ id }) => id === mailFormat);
  if (!format) return [];
  const isOwn = press.own.some(({ name }) => /^(?:partials\/)?newsletter\//.test(name));
  const faulty = await faultyMails(mails, format, press.context, config.rules, isOwn ? 'all' : 'samples');
  return mailFindings(io, faulty, mails.length, config.rules);
}
