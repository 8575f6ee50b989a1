import { several } from '../language/several.ts';
import { offsetAt } from '../language/zones.ts';
import { flowed, plainLines } from '../mail/flowed.ts';
import type { Moment } from '../model/archive.ts';
import type { Config } from '../model/config.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import type { Entry, PublicEntry } from '../model/publication.ts';
import { organisationOf } from '../render/archive/organisation.ts';
import type { Issue } from '../render/issue/make.ts';
import { type IssuePrint, issueTemplates, printIssue } from '../render/issue/print.ts';
import { mailed } from '../render/mail/mailed.ts';
import { senderOf } from '../render/mail/sender.ts';
import { wordsFor } from '../render/words.ts';
import { type Report, withFiles } from '../report/report.ts';
import { reportOf } from './check.ts';
import { type Chosen, chooseForIssue } from './issue-choice.ts';
import { issueFolder } from './issue-folder.ts';
import { faultyIssue } from './issue-mistakes.ts';
import { writeIssue } from './issue-output.ts';
import { readWish, type WrittenWish } from './issue-wish.ts';
import { mailFindings } from './mail-findings.ts';
import { noSender } from './mail-notes.ts';
import { readInstant } from './now.ts';
import { oneBatch } from './one-batch.ts';
import { readOpening } from './opening.ts';
import { openPress } from './press.ts';
import { type Progress, unwatched } from './progress.ts';
import { shownPath } from './shown-path.ts';
import { today } from './today.ts';

export interface NewsletterRequest extends WrittenWish {
  /** Files, folders and patterns as given, in the order in which they are to be told; none means the whole newsroom. */
  readonly paths: readonly string[];
  /** File of the words before the releases, from the working directory. */
  readonly opening?: string;
  readonly subject?: string;
  /** Whether releases are told in full. */
  readonly full?: boolean;
  /** Folder to write, from the working directory; else one of the newsroom's that is named after the day. */
  readonly out?: string;
  /** The instant to take for now, as written. */
  readonly now?: string;
  readonly progress?: Progress;
}

export interface NewsletterOutcome {
  readonly now: Date;
  /** The newsroom's zone, to tell times in. */
  readonly timezone?: string;
  /** The subject. */
  readonly title: string;
  /** BCP 47 tag. */
  readonly lang: string;
  /** The folder that was written, as people are told of it, and the names in it. */
  readonly out: string;
  readonly files: readonly string[];
  /** Paths of the releases in it, in their order, and how many of them are told in full. */
  readonly releases: readonly string[];
  readonly full: number;
  /** What was named and does not fit. */
  readonly left: readonly Entry[];
  /** Paths of those that fit and have errors. */
  readonly refused: readonly string[];
  /** What the copy desk found in what was wanted. */
  readonly report: Report;
  /** What the person at the desk should know besides. */
  readonly notes: readonly string[];
}

/**
 * Writes an issue of the newsletter: several releases that are public in one mail, as HTML, as text, and whole.
 * @throws PressdeskError where there is nothing to tell or too much, or a path, setting or template is wrong.
 */
export async function newsletter(io: Io, request: NewsletterRequest): Promise<NewsletterOutcome> {
  const { paths, full = false, progress = unwatched } = request;
  const { newsroom } = await oneBatch(io, paths);
  const { config } = newsroom;
  const now = request.now === undefined ? io.now() : readInstant(request.now, config.timezone);
  const out = issueFolder(io, newsroom, today(now, config.timezone ?? 'UTC'), request.out);
  const written = readWish(request, config, now);
  // Where releases are named, their languages are meant.
  const wish = paths.length > 0 ? written : { lang: config.lang, ...written };
  const opening = request.opening === undefined ? undefined : await readOpening(io, request.opening);
  const press = await openPress(io, newsroom, ['newsletter', 'eml']);
  const templates = issueTemplates(press.sources);
  const chosen = await chooseForIssue(io, newsroom, { paths, wish, now, progress });
  const { entries, ties, inspected, left } = chosen;
  if (entries.length === 0) throw nothingToTell(chosen);

  const lang = wish.lang ?? languageOf(entries, config);
  // It stands in the head of the mail, and at the head of its text.
  const title = (request.subject ?? opening?.title)?.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const issue: Issue = {
    lang,
    entries,
    now: now.getTime(),
    organisation: organisationOf(config, entries[0], wordsFor(lang, press.context.words).labels),
    ...(title && { title }),
    ...(opening && { opening: { ...opening.printable, data: { lang, photos: [] } } }),
  };
  const context = { ...press.context, ties };
  const print = await printIssue(issue, full, context, templates);
  if (!print) throw tooMuch(entries.length, opening !== undefined);
  const mail = await wholeMail(issue, print, config);
  const files = new Map([
    ['newsletter.html', print.html],
    ['newsletter.txt', `${plainLines(await flowed(print.text.trim()))}\n`],
    ...(mail === undefined ? [] : [['newsletter.eml', mail] as const]),
  ]);
  writeIssue(io, out, files);
  const faulty = await faultyIssue(print, { issue, inFull: full, context, templates });
  return {
    now,
    ...(config.timezone !== undefined && { timezone: config.timezone }),
    title: print.title,
    lang,
    out: shownPath(io, out),
    files: [...files.keys()],
    releases: entries.map(({ release }) => release.source.path),
    full: print.full,
    left,
    refused: inspected.flatMap(({ release: { source } }) =>
      entries.some(({ release }) => release.source.path === source.path) ? [] : [source.path],
    ),
    report: withFiles(reportOf(inspected), mailFindings(io, faulty, 1, config.rules)),
    notes: [
      ...(mail === undefined ? [`No newsletter.eml was made: ${noSender}`] : []),
      ...(full && print.full < entries.length ? [shortened(print.full)] : []),
    ],
  };
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

/** That of all of them, else the newsroom's. */
function languageOf([first, ...others]: readonly PublicEntry[], config: Config): string {
  const lang = first?.release.data.lang ?? config.lang;
  return others.every(({ release }) => release.data.lang === lang) ? lang : config.lang;
}

function nothingToTell({ inspected, left }: Chosen): PressdeskError {
  if (inspected.length > 0) {
    return new PressdeskError('Nothing was written: every release that fits has errors.', {
      hint: `Mend them first; "pressdesk check ${inspected[0]?.release.source.path ?? ''}" tells what is wrong.`,
    });
  }
  return new PressdeskError('Nothing was written: no release that is public fits.', {
    hint:
      left.length > 0
        ? '"pressdesk status" tells which releases are public.'
        : 'Ask for more with --since, --last, --topic or --lang; "pressdesk status" lists what there is.',
  });
}

function tooMuch(count: number, hasOpening: boolean): PressdeskError {
  const what = `${several(count, 'release')}${hasOpening ? ' and the opening words' : ''}`;
  return new PressdeskError(`${what} are more than one mail has room for.`, {
    hint: `Ask for fewer, with --last, --topic or by naming them${hasOpening ? ', or say less before them' : ''}.`,
  });
}

function shortened(full: number): string {
  const told =
    full === 0 ? 'No release is' : `Only the first ${full === 1 ? 'release is' : `${full} releases are`}`;
  return `${told} told in full, the others in short: mail programs hide what is longer.`;
}
