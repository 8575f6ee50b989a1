import { sift } from '../check/baseline.ts';
import { checkRelease } from '../check/engine.ts';
import { isNamed } from '../check/parity/measure.ts';
import { forget } from '../check/prose/once.ts';
import { rules } from '../check/rules/index.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Io } from '../model/io.ts';
import type { Release } from '../model/release.ts';
import type { Naming } from '../model/spellings.ts';
import { assetsOf } from '../newsroom/assets.ts';
import { claimantsOf, claims } from '../newsroom/claims.ts';
import { spellingsOf } from '../newsroom/spellings.ts';
import { successorsAmong } from '../newsroom/successor.ts';
import { versionsIn } from '../newsroom/versions.ts';
import { letGoAgain } from '../parse/kept-tree.ts';
import { assetPlace, namesOfFormats } from './asset-place.ts';
import { findAsset } from './assets.ts';
import type { Ledger } from './kept/ledger.ts';
import type { Loaded } from './load.ts';
import type { Newsroom } from './newsroom.ts';
import { otherReleases } from './other-releases.ts';
import { hasOurs, tellStacks } from './own-mistakes.ts';
import { type PictureReader, pictureReader } from './pictures.ts';
import { type Progress, unwatched } from './progress.ts';
import { contextOf } from './rule-context.ts';
import { pathWithin } from './shown-path.ts';

/** A release and what the copy desk says of it. */
export interface Inspected extends Loaded {
  readonly diagnostics: readonly Diagnostic[];
  /** What it says besides, and the newsroom's baseline knows. */
  readonly known: readonly Diagnostic[];
}

export interface InspectOptions {
  /**
   * What others may be told of: of one that may be named nothing is said that names another which may not, or repeats its
   * words.
   */
  readonly mayBeNamed?: ((release: Release) => boolean) | undefined;
  /** What is known of releases that were checked before. */
  readonly findings?: Ledger | undefined;
}

/**
 * Applies every rule to releases of one newsroom, in the light of all its releases, also those not among them.
 */
export async function inspect(
  io: Io,
  newsroom: Newsroom,
  loaded: readonly Loaded[],
  progress: Progress = unwatched,
  { mayBeNamed, findings }: InspectOptions = {},
): Promise<readonly Inspected[]> {
  if (loaded.length === 0) return [];
  const { config } = newsroom;
  const releases = loaded.map(({ release }) => release);
  const { inside, beside, glances } = await otherReleases(io, newsroom, loaded);
  const all = [...releases, ...inside];
  const claimed = claims(all, config);
  const secret = secretAmong([...all, ...beside], mayBeNamed);
  const named = all.filter(({ source }) => !secret.has(source.path)).flatMap(namesIn);
  // Where something is secret, nobody knows of a release that was not parsed whether it is.
  const spellings = spellingsOf(mayBeNamed ? named : [...named, ...glances]);
  const successorOf = successorsAmong(all, config);
  const versions = versionsIn([...all, ...beside]);
  // Neither formats nor readers of pictures need be loaded for releases that name no file.
  const hasFiles = releases.some((release) => assetsOf(release).length > 0);
  const taken = hasFiles ? await namesOfFormats() : new Set<string>();
  const picture: PictureReader = hasFiles ? await pictureReader(io) : () => ({ hazards: [] });
  const kept = findings && (await import('./kept/kept-findings.ts'));
  const inspected: Inspected[] = [];
  const ours = new Set(releases);
  const unread = new Set(releases);
  for (const { file, release } of loaded) {
    const pause = progress(inspected.length, loaded.length, 'checking');
    if (pause) await pause;
    const place = assetPlace(newsroom, file, taken);
    const claimants = claimantsOf(release, config, claimed);
    const siblings = versions(release);
    const isSecret = secret.has(release.source.path);
    const seen = {
      siblings: siblings.filter(({ source }) => isSecret || !secret.has(source.path)),
      claimants: claimants.filter((path) => isSecret || !secret.has(path)),
    };
    const context = contextOf(release, config, seen, {
      spellings,
      // Whether a name leads somewhere may be told of a release that may not be named itself.
      source: (written) =>
        siblings.some((one) => isNamed(one, written))
          ? 'found'
          : isNamed(release, written)
            ? 'itself'
            : 'nowhere',
      successor: (written) => {
        const found = successorOf(written, release);
        if (!found) return 'nowhere';
        return 'release' in found && found.release === release ? 'itself' : 'found';
      },
      asset: (written) => findAsset(io, place, written).state,
      picture: (written) => {
        const asset = findAsset(io, place, written);
        return asset.state === 'ok' ? picture(asset.file) : { hazards: [] };
      },
    });
    const found =
      findings && kept
        ? kept.checkWith(findings, release, rules, context, siblings.map(pathOf))
        : checkRelease(release, rules, { ...context, rules });
    const one = { file, release, diagnostics: found, known: [] };
    inspected.push(sifted(one, newsroom.folder, newsroom.baseline));
    unread.delete(release);
    // Its versions are compared with it, so they are let go of together, with the last of them.
    if (siblings.some((other) => unread.has(other))) continue;
    for (const read of [release, ...siblings]) {
      if (!ours.has(read)) continue;
      forget(read);
      letGoAgain(read);
    }
  }
  const mayBeTold = ({ path }: Diagnostic) => !secret.has(path);
  tellStacks(
    io,
    inspected.filter(hasOurs).flatMap(({ diagnostics }) => diagnostics),
    mayBeTold,
  );
  return inspected;
}

function namesIn({ data }: Release): readonly Naming[] {
  const { lang, topics = [], organisers = [] } = data;
  return lang === undefined ? [] : [{ lang, topics, organisers }];
}

function pathOf({ source }: Release): string {
  return source.path;
}

/** Paths of the releases that may not be named. */
function secretAmong(
  releases: readonly Release[],
  mayBeNamed: (release: Release) => boolean = () => true,
): ReadonlySet<string> {
  return new Set(releases.filter((release) => !mayBeNamed(release)).map(pathOf));
}

/** What is said of a release, without what a baseline knows. */
export function sifted(one: Inspected, folder: string, baseline: Baseline): Inspected {
  const { fresh, known } = sift(one.diagnostics, pathWithin(folder, one.file), baseline);
  return { ...one, diagnostics: fresh, known };
}

/** Whether a release may come out: nothing is wrong with it that would have to be mended first. */
export function isSound({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): boolean {
  return !diagnostics.some(({ severity }) => severity === 'error');
}
