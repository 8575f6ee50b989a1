import type { CompleteRelease } from '../model/release.ts';
import { fitted } from './fit.ts';
import type { ComposedFormat, FilledFormat, Part, WriteContext } from './format.ts';
import { checkMark } from './mark-check.ts';
import { policyMark, withPolicy } from './policy.ts';
import type { Escaping } from './template.ts';
import type { Templates } from './templates.ts';
import type { Facts, View } from './view.ts';

interface Filled {
  readonly content: string;
  /** Whether it holds only the beginning of the release. */
  readonly isCut: boolean;
}

/** What a format's templates make of a release. @throws PressdeskError where one of them cannot be used. */
export async function fillFormat(
  format: FilledFormat | ComposedFormat,
  facts: Facts,
  context: WriteContext,
  templates: Templates,
): Promise<Filled> {
  const filled: Record<string, string> = {};
  let { release } = context.entry;
  let isCut = false;
  for (const [name, part] of namedParts(format)) {
    const print = async (release: CompleteRelease, cut: boolean) => {
      const content = await fillPart(part, { release, cut }, facts, context, templates);
      if (facts.mark !== null) checkMark(content, facts.mark, format.id, part);
      return content;
    };
    const fit = await fitted(release, isCut, print, part.fits);
    filled[name] = fit.content;
    ({ release, isCut } = fit);
  }
  if (!('parts' in format)) return { content: filled[whole] ?? '', isCut };
  return { content: await format.compose(filled, facts, context), isCut };
}

async function fillPart(
  part: Part,
  { release, cut }: { readonly release: CompleteRelease; readonly cut: boolean },
  facts: Facts,
  context: WriteContext,
  templates: Templates,
): Promise<string> {
  const { body, notes, boilerplate, links } = await part.body(release, context);
  const linkedData = context.linkedData();
  // Plain fields, and those that are named before the others: V8 takes ten times as long to make, to read and to copy an object
  // of so many fields with a getter in it, or with more behind them, and templates do little else.
  const view: View = { body, notes, boilerplate, links, cut, policy: policyMark, linkedData, ...facts };
  const page = templates.fill(part.template, view, escapingOf(part));
  const content = withPolicy(page, { fetches: facts.wireText !== null });
  return part.finish?.(content) ?? content;
}

/** The templates that a format is made of. */
export function partsOf(format: FilledFormat | ComposedFormat): readonly Part[] {
  return namedParts(format).map(([, part]) => part);
}

const whole = 'whole';

function namedParts(format: FilledFormat | ComposedFormat): readonly (readonly [name: string, part: Part])[] {
  return 'parts' in format ? Object.entries(format.parts) : [[whole, format]];
}

export function escapingOf({ mediaType }: Part): Escaping {
  return /^text\/html$|[/+]xml$/.test(mediaType) ? 'html' : 'none';
}
