import { wireColumns } from '../../language/wrap.ts';
import { withoutControls } from '../../mail/controls.ts';
import { fitsInMail } from '../../mail/size.ts';
import { textBodies } from '../body/text-bodies.ts';
import type { BodyContext } from '../format.ts';
import { mailBodies } from '../formats/newsletter.ts';
import { portray, type RenderContext } from '../render.ts';
import type { TemplateBook } from '../template-book.ts';
import { compileTemplates, type Templates } from '../templates.ts';
import type { Bodies } from '../view.ts';
import { wordsFor } from '../words.ts';
import { contentsOf, type Issue, issueFrame } from './make.ts';
import { issueShape } from './shape.ts';
import type { IssueView, StoryView } from './view.ts';

/** Both parts of an issue's mail. */
export interface IssuePrint {
  readonly html: string;
  /** Every paragraph is one line: it is broken when it is sent. */
  readonly text: string;
  readonly title: string;
  /** How many releases are told in full, from the first. */
  readonly full: number;
}

const template = { html: 'newsletter/issue', text: 'newsletter/issue-text' } as const;

/** @throws PressdeskError where a template of issues cannot be used. */
export function issueTemplates(book: TemplateBook): Templates<IssueView> {
  const templates = compileTemplates<IssueView>(book, issueShape);
  templates.check(template.html, 'html');
  templates.check(template.text, 'none');
  return templates;
}

/**
 * Prints an issue.
 * @param inFull whether releases are told in full: as many of them, from the first, as a mail has room for.
 * @returns `undefined` where not even all of them in short have room.
 */
export async function printIssue(
  issue: Issue,
  inFull: boolean,
  context: RenderContext,
  templates: Templates<IssueView>,
): Promise<IssuePrint | undefined> {
  const frame = issueFrame(issue, context);
  const html = await told(issue, context, inHtml, inFull);
  const page = (full: number) =>
    withoutControls(templates.fill(template.html, { ...frame, ...viewOf(html, full) }, 'html'));
  const full = mostThatFit(inFull ? issue.entries.length : 0, page);
  if (full < 0) return undefined;
  const text = await told(issue, context, inText, full > 0);
  return {
    html: page(full),
    text: withoutControls(templates.fill(template.text, { ...frame, ...viewOf(text, full) }, 'none')),
    title: frame.title,
    full,
  };
}

/** The most releases, of `wanted` ones, that a mail has room for in full; -1 where it has none for all in short. */
function mostThatFit(wanted: number, page: (full: number) => string): number {
  const fits = (full: number) => fitsInMail(page(full));
  if (fits(wanted)) return wanted;
  let [fitting, beyond] = [-1, wanted];
  while (beyond - fitting > 1) {
    const middle = (fitting + beyond) >> 1;
    if (fits(middle)) fitting = middle;
    else beyond = middle;
  }
  return fitting;
}

type Print = (printable: Issue['opening'] & object, context: BodyContext, depth: 2 | 3) => Promise<Bodies>;

const inHtml: Print = (printable, context, topHeading) => mailBodies(printable, { ...context, topHeading });

const inText: Print = (printable, { page }) =>
  textBodies(printable, {
    page,
    columns: Number.POSITIVE_INFINITY,
    tableColumns: wireColumns - 2,
  });

const inShort: Bodies = { body: '', notes: null, boilerplate: null, links: [] };

interface Told {
  readonly opening: Bodies | undefined;
  readonly stories: readonly StoryView[];
}

async function told(
  { lang, opening, entries }: Issue,
  context: RenderContext,
  print: Print,
  inFull: boolean,
): Promise<Told> {
  const { config } = context;
  const words = wordsFor(lang, context.words);
  const ofOpening = { config, words, page: config.site ?? null, assets: new Map() };
  const stories: StoryView[] = [];
  for (const entry of entries) {
    const { facts, around, printed } = portray(entry, context);
    const bodies = inFull ? await print(printed, around, 3) : inShort;
    stories.push({ ...facts, ...bodies });
  }
  return { opening: opening && (await print(opening, ofOpening, 2)), stories };
}

function viewOf({ opening, stories }: Told, full: number) {
  const shown = stories.map((story, index) => (index < full ? story : { ...story, ...inShort }));
  return {
    opening: opening?.body ?? '',
    links: opening?.links ?? [],
    contents: contentsOf(stories),
    stories: shown,
  };
}
