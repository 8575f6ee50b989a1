import { foldName } from '../language/file-names.ts';
import type { ManifestFile } from '../model/manifest.ts';
import type { Entry } from '../model/publication.ts';
import type { AddressBook, Claimant } from '../newsroom/address-book.ts';
import { assetsOf } from '../newsroom/assets.ts';
import { namesOfCopies } from '../newsroom/smaller-names.ts';
import type { ManifestReading } from '../publish/manifest.ts';
import { isInAddress, pathProblem } from '../publish/paths.ts';
import type { PlanOptions } from '../publish/plan-options.ts';
import { namesOfFormats } from './asset-place.ts';

/**
 * Where something may stand that should not, though no manifest can be relied upon to tell: outputs of releases that
 * are held back, with their photos, and of those that are gone. What else lies in the folder of one that is held back may
 * be a photo that it had before, or somebody's own.
 * @param filesBelow names of all files below an address, from there.
 */
export async function placesInDoubt(
  made: readonly { readonly source: string; readonly entry: Entry }[],
  claimants: readonly Claimant[],
  { addresses, redirects }: AddressBook,
  { found, manifest }: ManifestReading,
  complete: boolean,
  filesBelow: (address: string) => readonly string[],
): Promise<Pick<PlanOptions, 'mustBeEmpty' | 'mayBeLeft'>> {
  const names = [...(await namesOfFormats())];
  const assets = new Map(made.map(({ source, entry }) => [source, assetsOf(entry.release)]));
  const held = claimants.filter(({ standing }) => standing === 'held');
  const sources = new Set(held.map(({ source }) => source));
  const places = [
    // Of an alias only who has read every release can tell that nobody else stands there.
    ...held.flatMap(({ address = [], aliases, source }) =>
      (complete ? aliases : []).concat(address).map((one) => ({ address: one, source })),
    ),
    ...manifest.addresses.filter(({ source }) => sources.has(source)),
  ];
  const inUse = new Set(
    claimants.flatMap(({ address = [] }) => address).concat(redirects.map(({ from }) => from)),
  );
  const gone = complete && found === 'damaged' ? addresses.filter(({ address }) => !inUse.has(address)) : [];
  const mustBeEmpty = places.flatMap(({ address, source }) =>
    filesAt(address, source, [...names, ...(assets.get(source) ?? []).flatMap(namesOfCopies)]),
  );
  const known = new Set(mustBeEmpty.map(({ path }) => foldName(path)));
  const others = places.flatMap(({ address, source }) =>
    filesAt(address, source, filesBelow(address)).filter(({ path }) => !known.has(foldName(path))),
  );
  const left = gone.flatMap(({ address, source }) => filesAt(address, source, names));
  return { mustBeEmpty, mayBeLeft: [...new Set([...left, ...others].map(({ path }) => path))] };
}

/** Files in a release's own folder; elsewhere somebody may keep their own. */
function filesAt(address: string, source: string, names: readonly string[]): ManifestFile[] {
  return names
    .map((name) => address + name.replace(/^(?:\.\/)+/, ''))
    .filter((path) => isInAddress(path) && pathProblem(path) === undefined)
    .map((path) => ({ path, sha256: '', source, format: '' }));
}
