import type { Io } from '../../model/io.ts';
import type { ReportedFile } from '../../report/report.ts';
import { SoundMails } from '../kept/sound-mails.ts';
import type { Prepared } from '../prepared.ts';
import { mailFindings } from './findings.ts';
import { withoutKnown } from './known.ts';
import { faultyMails, mailFormat } from './mails.ts';
import { faultySampleIssues } from './of-issues.ts';

/**
 * What is wrong with the mails of a build, and with an issue that its own templates would make, told at the templates; without
 * what the baseline knows.
 */
export async function builtMails(
  io: Io,
  { mails, press, newsroom, parts }: Prepared,
): Promise<readonly ReportedFile[]> {
  const { config } = newsroom;
  const format = press.formats.find(({ id }) => id === mailFormat);
  if (!format) return [];
  const desk = { format, context: press.context, sound: parts && new SoundMails(parts.mails) };
  const faulty = await faultyMails(mails, desk, press.hasOwnMails ? 'all' : 'samples');
  const ofIssues = press.hasOwnMails
    ? await faultySampleIssues(
        press.book,
        mails.map(({ entry }) => entry),
        press.context,
      )
    : [];
  const found = mailFindings(io, [...faulty, ...ofIssues], mails.length, config.rules);
  return withoutKnown(io, found, newsroom).fresh;
}
