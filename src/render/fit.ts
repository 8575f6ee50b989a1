import type { Root, RootContent } from 'mdast';
import type { CompleteRelease } from '../model/release.ts';
import { contentOf } from './body/content.ts';

/** What was printed, and what of the release it was printed of. */
interface Fit {
  readonly content: string;
  readonly release: CompleteRelease;
  readonly isCut: boolean;
}

type Print = (release: CompleteRelease, isCut: boolean) => Promise<string>;

/**
 * A release printed whole where that fits, else so much of its beginning as does: whole blocks of its text, of its notes
 * and of what is said about the organisation, of lists whole items and of tables whole rows, be they Markdown or raw HTML.
 * @param isCut whether the release was cut already.
 */
export async function fitted(
  release: CompleteRelease,
  isCut: boolean,
  print: Print,
  fits: (content: string) => boolean = () => true,
): Promise<Fit> {
  const content = await print(release, isCut);
  if (fits(content)) return { content, release, isCut };
  const whole = await inMarkdown(release);
  let least = 0;
  let most = [whole.body, whole.notes, whole.boilerplate].reduce((sum, root) => sum + piecesOf(root), 0);
  let best = await cut(whole, least, print);
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    const fit = await cut(whole, middle, print);
    if (fits(fit.content)) [least, best] = [middle, fit];
    else most = middle;
  }
  return best;
}

/** The release with its raw HTML read as Markdown, in whose blocks it can be cut. */
async function inMarkdown(release: CompleteRelease): Promise<CompleteRelease> {
  const { titleHeading: without, notes, boilerplate } = release;
  return {
    ...release,
    body: await contentOf(release.body, without ? { without } : {}),
    ...(notes && { notes: await contentOf(notes, {}) }),
    ...(boilerplate && { boilerplate: await contentOf(boilerplate, {}) }),
  };
}

async function cut(whole: CompleteRelease, pieces: number, print: Print): Promise<Fit> {
  const release = beginningOf(whole, pieces);
  return { content: await print(release, true), release, isCut: true };
}

/** How many pieces a text can be cut into. */
function piecesOf(root: Root | undefined): number {
  return root?.children.reduce((sum, block) => sum + piecesIn(block), 0) ?? 0;
}

/** Of a list its items, of a table its rows below the headings of its columns. */
function piecesIn(block: RootContent): number {
  if (block.type === 'list') return block.children.length;
  return block.type === 'table' ? Math.max(1, block.children.length - 1) : 1;
}

function beginningOf(release: CompleteRelease, pieces: number): CompleteRelease {
  const { body, notes, boilerplate, ...rest } = release;
  const left = pieces - piecesOf(body);
  const kept = {
    notes: notes && cutAfter(notes, left),
    boilerplate: boilerplate && cutAfter(boilerplate, left - piecesOf(notes)),
  };
  return {
    ...rest,
    body: cutAfter(body, pieces) ?? { ...body, children: [] },
    ...(kept.notes && { notes: kept.notes }),
    ...(kept.boilerplate && { boilerplate: kept.boilerplate }),
  };
}

/** The first pieces, and what they may refer to; `undefined` where that is none. */
function cutAfter(root: Root, pieces: number): Root | undefined {
  if (pieces <= 0) return undefined;
  let left = pieces;
  const children = root.children.flatMap((block): RootContent[] => {
    const kept = left > 0 ? [beginningOfBlock(block, left)] : isReferred(block) ? [block] : [];
    left -= piecesIn(block);
    return kept;
  });
  return { ...root, children };
}

function beginningOfBlock(block: RootContent, pieces: number): RootContent {
  if (block.type === 'list') return { ...block, children: block.children.slice(0, pieces) };
  return block.type === 'table' ? { ...block, children: block.children.slice(0, pieces + 1) } : block;
}

function isReferred({ type }: RootContent): boolean {
  return type === 'definition' || type === 'footnoteDefinition';
}
