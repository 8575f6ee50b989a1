import type { Io } from '../../model/io.ts';
import { asPrinted } from '../../newsroom/notice.ts';
import { publicationOf } from '../../newsroom/publication.ts';
import { tiesOf } from '../../newsroom/ties.ts';
import { eml } from '../../render/formats/eml.ts';
import { render } from '../../render/render.ts';
import type { ReportedFile } from '../../report/report.ts';
import { type Inspected, isSound } from '../inspect.ts';
import type { Newsroom } from '../newsroom.ts';
import { openPress } from '../press.ts';
import { withAssets } from '../published-assets.ts';
import { isComplete } from '../release-state.ts';
import { type FaultyMail, mailFindings } from './findings.ts';
import { judged } from './judged.ts';
import { faultyMails, type MadeMail, mailFormat } from './mails.ts';
import { faultySampleIssues } from './of-issues.ts';

/**
 * What is wrong with the mails that a newsroom's templates make of these releases, be they public or not, and with an issue
 * of the first of them.
 * @throws PressdeskError where a template cannot be used.
 */
export async function checkMails(
  io: Io,
  newsroom: Newsroom,
  inspected: readonly Inspected[],
  nameOf?: (file: string) => string,
): Promise<readonly ReportedFile[]> {
  const { config } = newsroom;
  const press = await openPress(io, newsroom, [mailFormat, eml.id]);
  const format = press.formats.find(({ id }) => id === mailFormat);
  if (!format) throw new Error(`there is no format ${mailFormat}`);
  const byRelease = new Map(inspected.map((one) => [one.release, one]));
  const releases = inspected.filter(({ release }) => !release.unread).map(({ release }) => release);
  const entries = [];
  const now = io.now();
  for (const entry of publicationOf(releases, config, now).entries) {
    const one = byRelease.get(entry.release);
    if (!one || !isComplete(entry)) continue;
    entries.push(await withAssets(io, newsroom, asPrinted(entry, isSound(one)), one.file));
  }
  const context = { ...press.context, ties: tiesOf(entries, config) };
  const mails: MadeMail[] = [];
  const unprinted: FaultyMail[] = [];
  for (const entry of entries) {
    const failed = await judged(entry.release.source, 'printing', async () => {
      const { content } = await render(entry, format, context);
      if (typeof content === 'string') mails.push({ entry, html: content });
      return [];
    });
    for (const one of failed) unprinted.push(one);
  }
  const faulty = await faultyMails(mails, { format, context }, 'all');
  const printed = mails.map(({ entry }) => entry);
  const ofIssues = await faultySampleIssues(press.book, printed, context);
  return mailFindings(io, [...unprinted, ...faulty, ...ofIssues], mails.length, config.rules, nameOf);
}
