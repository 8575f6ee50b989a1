import type { Config } from '../../model/config.ts';
import type { Io } from '../../model/io.ts';
import type { Entry, PublicEntry } from '../../model/publication.ts';
import { organisationOf } from '../../render/archive/organisation.ts';
import type { Issue } from '../../render/issue/make.ts';
import { issueTemplates, printIssue } from '../../render/issue/print.ts';
import { wordsFor } from '../../render/words.ts';
import { type Report, withFiles } from '../../report/report.ts';
import { reportOf } from '../check.ts';
import { mailFindings } from '../mail/findings.ts';
import { withoutKnown } from '../mail/known.ts';
import { noSender } from '../mail/notes.ts';
import { faultyIssue } from '../mail/of-issues.ts';
import { readInstant } from '../now.ts';
import { oneBatch } from '../one-batch.ts';
import { undoneIn } from '../own-mistakes.ts';
import { openPress } from '../press.ts';
import { type Progress, unwatched } from '../progress.ts';
import { shownPath } from '../shown-path.ts';
import { today } from '../today.ts';
import { chooseForIssue } from './choice.ts';
import { issueFiles, wholeFile } from './files.ts';
import { issueFolder } from './folder.ts';
import { readOpening } from './opening.ts';
import { writeIssue } from './output.ts';
import { nothingToTell, tooMuch } from './refusals.ts';
import { readWish, type WrittenWish } from './wish.ts';

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
  /** Releases at which pressdesk itself failed, or at the issue that the first of them begins. */
  readonly undone: number;
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
  const templates = issueTemplates(press.book);
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
  const files = await issueFiles(issue, print, config);
  writeIssue(io, out, files);
  const faulty = await faultyIssue(print, { issue, inFull: full, context, templates });
  const ofMail = mailFindings(io, faulty, 1, config.rules);
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
    undone: undoneIn(inspected, ofMail),
    report: withFiles(reportOf(inspected), withoutKnown(io, ofMail, newsroom).fresh),
    notes: [
      ...(files.has(wholeFile) ? [] : [`No ${wholeFile} was made: ${noSender}`]),
      ...(full && print.full < entries.length ? [shortened(print.full)] : []),
    ],
  };
}

/** That of all of them, else the newsroom's. */
function languageOf([first, ...others]: readonly PublicEntry[], config: Config): string {
  const lang = first?.release.data.lang ?? config.lang;
  return others.every(({ release }) => release.data.lang === lang) ? lang : config.lang;
}

function shortened(full: number): string {
  const told =
    full === 0 ? 'No release is' : `Only the first ${full === 1 ? 'release is' : `${full} releases are`}`;
  return `${told} told in full, the others in short: mail programs hide what is longer.`;
}
