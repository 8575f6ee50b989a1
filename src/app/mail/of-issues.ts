import type { PublicEntry } from '../../model/publication.ts';
import { organisationOf } from '../../render/archive/organisation.ts';
import type { Issue } from '../../render/issue/make.ts';
import { type IssuePrint, issueTemplates, printIssue } from '../../render/issue/print.ts';
import type { IssueView } from '../../render/issue/view.ts';
import type { RenderContext } from '../../render/render.ts';
import type { TemplateBook } from '../../render/template-book.ts';
import type { Templates } from '../../render/templates.ts';
import { tracedTemplates } from '../../render/traced-templates.ts';
import { wordsFor } from '../../render/words.ts';
import type { FaultyMail } from './findings.ts';
import { judged } from './judged.ts';

/** An issue, and what it is printed with. */
interface IssueMail {
  readonly issue: Issue;
  readonly inFull: boolean;
  readonly context: RenderContext;
  readonly templates: Templates<IssueView>;
}

/** What mail programs cannot show of an issue, and where it comes from; empty where that is nothing. */
export async function faultyIssue(
  { html }: IssuePrint,
  { issue, inFull, context, templates }: IssueMail,
): Promise<readonly FaultyMail[]> {
  const release = issue.entries[0]?.release.source;
  if (!release) return [];
  return judged(release, 'checking', async () => {
    const { checkMail } = await import('../../mail/check/check-mail.ts');
    const faults = checkMail(html, context.config.rules);
    if (faults.length === 0) return [];
    const traced = await tracedTemplates(templates);
    await printIssue(issue, inFull, context, traced);
    return [{ release, isIssue: true, faults, trace: traced.traceOf(html) }];
  });
}

/** As many as an issue with a table of contents has. */
const sampleSize = 3;

/**
 * What is wrong with the issues that templates make of the first of these releases: told in full, and in short.
 * @throws PressdeskError where a template of issues cannot be used.
 */
export async function faultySampleIssues(
  book: TemplateBook,
  entries: readonly PublicEntry[],
  context: RenderContext,
): Promise<readonly FaultyMail[]> {
  const templates = issueTemplates(book);
  const sample = entries.slice(0, sampleSize);
  const [first] = sample;
  if (!first) return [];
  const faulty: FaultyMail[] = [];
  for (const inFull of [true, false]) {
    const found = await judged(first.release.source, 'printing', async () => {
      const issue = sampleIssue(sample, first, context);
      const print = await printIssue(issue, inFull, context, templates);
      return print ? faultyIssue(print, { issue, inFull, context, templates }) : [];
    });
    for (const one of found) faulty.push(one);
  }
  return faulty;
}

function sampleIssue(entries: readonly PublicEntry[], first: PublicEntry, context: RenderContext): Issue {
  const { lang } = first.release.data;
  const { labels } = wordsFor(lang, context.words);
  return {
    lang,
    entries,
    // Not today's, so that the same releases give the same findings.
    now: context.timesOf(first).published.instant,
    organisation: organisationOf(context.config, first, labels),
  };
}
