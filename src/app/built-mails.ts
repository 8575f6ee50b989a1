import type { Io } from '../model/io.ts';
import type { ReportedFile } from '../report/report.ts';
import { faultySampleIssues } from './issue-mistakes.ts';
import { mailFindings } from './mail-findings.ts';
import { faultyMails, mailFormat } from './mails.ts';
import type { Prepared } from './prepare.ts';
import { readTemplates } from './templates.ts';

/** What is wrong with the mails of a build, and with an issue that its own templates would make, told at the templates. */
export async function builtMails(
  io: Io,
  { now, mails, press, newsroom: { config, folder } }: Prepared,
): Promise<readonly ReportedFile[]> {
  const format = press.formats.find(({ id }) => id === mailFormat);
  if (!format) return [];
  const isOwn = press.own.some(({ name }) => /^(?:partials\/)?newsletter(?:-text)?\//.test(name));
  const faulty = await faultyMails(mails, format, press.context, config.rules, isOwn ? 'all' : 'samples');
  const ofIssues = isOwn
    ? await faultySampleIssues(
        readTemplates(io, folder).templates,
        mails.map(({ entry }) => entry),
        now,
        press.context,
      )
    : [];
  return mailFindings(io, [...faulty, ...ofIssues], mails.length, config.rules);
}
