import type { Root } from 'mdast';
import type { CompleteRelease } from '../model/release.ts';

/** What was printed, and what of the release it was printed of. */
interface Fit {
  readonly content: string;
  readonly release: CompleteRelease;
  readonly isCut: boolean;
}

type Print = (release: CompleteRelease, isCut: boolean) => Promise<string>;

/**
 * A release printed whole where that fits, else so much of its beginning as does: whole blocks of its text, of its notes
 * and of what is said about the organisation.
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
  let least = 0;
  let most = blocksOf(release);
  let best = await cut(release, least, print);
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    const fit = await cut(release, middle, print);
    if (fits(fit.content)) [least, best] = [middle, fit];
    else most = middle;
  }
  return best;
}

async function cut(whole: CompleteRelease, blocks: number, print: Print): Promise<Fit> {
  const release = beginningOf(whole, blocks);
  return { content: await print(release, true), release, isCut: true };
}

function blocksOf({ body, notes, boilerplate }: CompleteRelease): number {
  return [body, notes, boilerplate].reduce((sum, root) => sum + (root?.children.length ?? 0), 0);
}

function beginningOf(release: CompleteRelease, blocks: number): CompleteRelease {
  const { body, notes, boilerplate, ...rest } = release;
  const left = blocks - body.children.length;
  const kept = {
    notes: notes && cutAfter(notes, left),
    boilerplate: boilerplate && cutAfter(boilerplate, left - (notes?.children.length ?? 0)),
  };
  return {
    ...rest,
    body: cutAfter(body, blocks) ?? { ...body, children: [] },
    ...(kept.notes && { notes: kept.notes }),
    ...(kept.boilerplate && { boilerplate: kept.boilerplate }),
  };
}

/** The first blocks, and what they may refer to; `undefined` where that is none. */
function cutAfter(root: Root, blocks: number): Root | undefined {
  if (blocks <= 0) return undefined;
  if (blocks >= root.children.length) return root;
  const isReferred = (type: string) => type === 'definition' || type === 'footnoteDefinition';
  return { ...root, children: root.children.filter(({ type }, index) => index < blocks || isReferred(type)) };
}
