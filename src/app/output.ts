import type { Artifact } from '../model/artifact.ts';
import type { Config } from '../model/config.ts';
import type { Io } from '../model/io.ts';
import { type ManifestFile, redirectFormat } from '../model/manifest.ts';
import type { Entry, PublicEntry } from '../model/publication.ts';
import { addressBook, type Claimant, type Redirect } from '../newsroom/address-book.ts';
import { aliasesOf } from '../newsroom/claims.ts';
import { type HashedArtifact, hashed, markOf } from '../publish/hash.ts';
import type { ManifestReading } from '../publish/manifest.ts';
import { type Plan, plan } from '../publish/plan.ts';
import type { PlanOptions } from '../publish/plan-options.ts';
import { Room } from '../publish/room.ts';
import { opener, seal } from '../publish/seals.ts';
import { renderRedirect } from '../render/redirect.ts';
import type { Edition, Fate } from './build-outcome.ts';
import { placesInDoubt } from './places-in-doubt.ts';
import type { Press } from './press.ts';
import { previewSign } from './preview-sign.ts';
import { isComplete } from './release-state.ts';
import { versionOf } from './version.ts';

/** What a build made of a release. */
export interface Made {
  readonly entry: Entry;
  readonly fate: Fate;
  /** What was printed of it, where anything was. */
  readonly printed?: PublicEntry;
  /** Path of the release from the newsroom's folder, as in the manifest. */
  readonly source: string;
  readonly artifacts: readonly HashedArtifact[];
}

interface Output {
  readonly made: readonly Made[];
  /** What was made of all of them. */
  readonly archive: readonly HashedArtifact[];
  /** Names of the files that lie below an address at the moment, from there. */
  readonly filesBelow: (address: string) => readonly string[];
}

/**
 * Plans an output folder of what a build made of its releases. What is public leaves pages that lead on from earlier
 * addresses; a preview has no readers who would know one.
 */
export async function planOutput(
  io: Io,
  press: Press,
  edition: Edition,
  { made, archive, filesBelow }: Output,
  previous: ManifestReading,
  given: PlanOptions,
): Promise<Plan> {
  const artifacts = made.flatMap((one) => one.artifacts).concat(archive);
  if (edition === 'preview') return plan([...artifacts, ...hashed([previewSign], io)], previous, given);
  const claimants = made.map((one) => claimantOf(one, press.context.config, given.heldBack));
  const book = addressBook(previous.manifest, claimants, {
    complete: given.complete,
    vanished: given.vanished ?? new Set(),
    seals: { seal, opener },
  });
  const doubt =
    previous.found === 'whole'
      ? undefined
      : await placesInDoubt(made, claimants, book, previous, given.complete, filesBelow);
  const options: PlanOptions = {
    ...given,
    ...doubt,
    mustBeEmpty: [...(given.mustBeEmpty ?? []), ...(doubt?.mustBeEmpty ?? [])],
    record: { pressdesk: versionOf(io), addresses: book.addresses, hidden: book.hidden },
  };
  const alone = plan(artifacts, previous, options);
  if (book.redirects.length === 0 || !press.formats.some(({ id }) => id === 'html')) return alone;
  // A page that only leads on gives way to every other, also to those that stay from earlier builds.
  const leading = leadingOn(book.redirects, alone.manifest.files, press, made);
  const all = plan([...artifacts, ...hashed(leading.artifacts, io)], previous, options);
  return { ...all, notes: [...all.notes, ...leading.notes] };
}

function claimantOf(
  { entry, source, artifacts }: Made,
  config: Config,
  heldBack: ReadonlySet<string>,
): Claimant {
  const { release, address } = entry;
  const { key, lang } = release.data;
  return {
    source,
    aliases: aliasesOf(release, config),
    ...(address !== undefined && { address }),
    ...(key !== undefined && { key }),
    ...(lang !== undefined && { lang }),
    mark: markOf(release.source.text),
    standing: artifacts.length > 0 ? 'page' : heldBack.has(source) ? 'held' : 'other',
  };
}

function leadingOn(
  redirects: readonly Redirect[],
  files: readonly ManifestFile[],
  press: Press,
  made: readonly Made[],
): { readonly artifacts: readonly Artifact[]; readonly notes: readonly string[] } {
  const entries = new Map(made.map(({ source, entry }) => [source, entry]));
  const pages = files.filter(({ format }) => format !== redirectFormat);
  const homes = new Map(pages.map(({ path, source }) => [path, source]));
  const room = new Room(pages.map(({ path }) => path));
  const notes: string[] = [];
  const artifacts = redirects.flatMap(({ from, source }): readonly Artifact[] => {
    const entry = entries.get(source);
    if (!entry || !isComplete(entry)) return [];
    const page = { ...renderRedirect(entry, from, press.context, press.redirects), source };
    const obstacle = room.take(page.path);
    if (!obstacle) return [page];
    // With only some formats, a release's own page may stay at its old address.
    if (homes.get(page.path) !== source) notes.push(noRedirect(from, source, obstacle));
    return [];
  });
  return { artifacts, notes };
}

function noRedirect(from: string, source: string, obstacle: 'cannot-be' | 'taken'): string {
  const why =
    obstacle === 'taken' ? 'something else stands there' : 'it cannot be the name of a file everywhere';
  return `Nothing leads on from ${from} to ${source}: ${why}.`;
}
