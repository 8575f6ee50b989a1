import { rules } from '../../check/rules/index.ts';
import type { AssetState, PictureReading } from '../../model/asset.ts';
import { limits } from '../../model/limits.ts';
import type { Release } from '../../model/release.ts';
import type { NamedOrganiser, OtherName, Spelling } from '../../model/spellings.ts';
import { type Inspected, isSound } from '../inspect.ts';
import { replayed } from '../kept/answers.ts';
import { checkWith, type KeptFindings } from '../kept/kept-findings.ts';
import type { KeptParts } from '../kept/kept-parts.ts';
import type { Loaded } from '../load.ts';
import type { Newsroom } from '../newsroom.ts';
import { hasOurs } from '../own-mistakes.ts';
import { type Answering, contextOf } from '../rule-context.ts';
import { Doubt } from './doubt.ts';
import type { KnownReleases } from './known-releases.ts';
import { inspectedIn } from './standing-release.ts';

/** What the copy desk says of a release now, and whether that is what it said. */
export interface Rechecked extends Inspected {
  readonly isAsBefore: boolean;
}

/**
 * Checks releases that were touched, and their other language versions, which are held against them. All else that rules want to know of the
 * newsroom they are told as they were told before.
 * @throws Doubt where a rule asks what it did not ask then, or one of the releases may come out now that did not, or the other way round.
 */
export async function checkAgain(
  newsroom: Newsroom,
  { findings }: KeptParts,
  known: KnownReleases,
  touched: readonly Loaded[],
): Promise<readonly Rechecked[]> {
  const paths = new Set<string>();
  for (const { release } of touched) {
    const { path } = release.source;
    const { versions } = known.findings(path);
    if (versions.length >= limits.listed) throw new Doubt(`${path} has more versions than are looked at`);
    for (const one of [path, ...versions]) paths.add(one);
  }
  const rechecked: Rechecked[] = [];
  for (const path of paths) {
    const one = await known.at(path);
    const before = known.findings(path);
    const siblings: Release[] = [];
    for (const sibling of before.siblings) siblings.push((await known.at(sibling)).release);
    const { answering, isNewlyAsked } = answeringAsThen(before);
    const context = contextOf(one.release, newsroom.config, { ...before, siblings }, answering);
    const found = checkWith(findings, one.release, rules, context, before.versions);
    if (isNewlyAsked() || hasOurs({ diagnostics: found }))
      throw new Doubt(`${path} has to be checked with all others`);
    const [was, is] = [before.found, found].map((diagnostics) => inspectedIn(newsroom, one, diagnostics));
    if (!was || !is || isSound(was) !== isSound(is))
      throw new Doubt(`${path} may come out, or may not any more`);
    rechecked.push({ ...is, isAsBefore: JSON.stringify(found) === JSON.stringify(before.found) });
  }
  return rechecked;
}

/** The answers that rules were given before. */
function answeringAsThen({ answers }: KeptFindings): { answering: Answering; isNewlyAsked: () => boolean } {
  let isNew = false;
  const answer = replayed(answers, () => {
    isNew = true;
  });
  // What was answered is what the functions of this name gave.
  const asked =
    <Given extends readonly unknown[], Answer>(name: string) =>
    (...given: Given): Answer =>
      answer(name, given) as Answer;
  return {
    answering: {
      spellings: {
        topic: asked<[string, string], readonly Spelling[]>('spellings.topic'),
        organiser: asked<[string, string], number>('spellings.organiser'),
        likeOrganiser: asked<[NamedOrganiser, string], readonly OtherName[]>('spellings.likeOrganiser'),
      },
      source: asked<[string], ReturnType<Answering['source']>>('source'),
      successor: asked<[string], ReturnType<Answering['successor']>>('successor'),
      asset: asked<[string], AssetState>('asset'),
      picture: asked<[string], PictureReading>('picture'),
    },
    isNewlyAsked: () => isNew,
  };
}
