import { offsetAt } from '../../language/zones.ts';
import { flowed, plainLines } from '../../mail/flowed.ts';
import type { Moment } from '../../model/archive.ts';
import type { Config } from '../../model/config.ts';
import type { Issue } from '../../render/issue/make.ts';
import type { IssuePrint } from '../../render/issue/print.ts';
import { mailed } from '../../render/mail/mailed.ts';
import { senderOf } from '../../render/mail/sender.ts';
import type { IssueFiles } from './output.ts';

/** The file of the whole mail. */
export const wholeFile = 'newsletter.eml';

/** The files of an issue and what is in them; the whole mail where somebody is named whom it could be from. */
export async function issueFiles(issue: Issue, print: IssuePrint, config: Config): Promise<IssueFiles> {
  const mail = await wholeMail(issue, print, config);
  return new Map([
    ['newsletter.html', print.html],
    ['newsletter.txt', `${plainLines(await flowed(print.text.trim()))}\n`],
    ...(mail === undefined ? [] : [[wholeFile, mail] as const]),
  ]);
}

/** `undefined` where nobody is named whom it could be from. */
async function wholeMail(
  { lang, entries, now, organisation }: Issue,
  print: IssuePrint,
  config: Config,
): Promise<string | undefined> {
  const email = entries[0]?.release.data.contact.email;
  if (!senderOf(config, organisation, email)) return undefined;
  const { timezone } = config;
  const date: Moment = { instant: now, offset: timezone === undefined ? 0 : offsetAt(now, timezone) };
  return mailed(print, {
    config,
    subject: print.title,
    organisation,
    lang,
    date,
    // An issue that was mended is another mail: programs drop what they have had.
    key: [lang, now, ...entries.map(({ address }) => address), print.title, print.html].join(' '),
    ...(email !== undefined && { email }),
  });
}
