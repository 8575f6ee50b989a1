import { foldName } from '../language/file-names.ts';
import { mediaTypeOf } from '../language/media-types.ts';
import type { Artifact } from '../model/artifact.ts';
import type { PublishedAsset, PublishedAssets, SmallerPicture } from '../model/asset.ts';
import type { Io } from '../model/io.ts';
import { assetFormat } from '../model/manifest.ts';
import type { PublicEntry } from '../model/publication.ts';
import { assetsOf, shownOf } from '../newsroom/assets.ts';
import { assetPlace, namesOfFormats } from './asset-place.ts';
import { findAsset } from './assets.ts';
import type { KeptPictures } from './kept/kept-pictures.ts';
import type { Newsroom } from './newsroom.ts';
import { pictureReader } from './pictures.ts';
import { smallerPictures } from './smaller-pictures.ts';

/** A release as it is printed, with the files that are published with it; those that must not be are not among them. */
export async function withAssets(
  io: Io,
  newsroom: Newsroom,
  entry: PublicEntry,
  file: string,
  pictures?: KeptPictures,
): Promise<PublicEntry> {
  const names = assetsOf(entry.release);
  if (names.length === 0) return entry;
  const read = await pictureReader(io);
  const place = assetPlace(newsroom, file, await namesOfFormats());
  const assets = new Map<string, PublishedAsset>();
  for (const written of names) {
    const asset = findAsset(io, place, written);
    // What is missing or must not be copied is the rules' to tell, unless the newsroom silenced them.
    if (asset.state !== 'ok') continue;
    const { size, hazards } = read(asset.file);
    if (hazards.length > 0) continue;
    const { name, bytes } = asset;
    const mediaType = mediaTypeOf(name);
    assets.set(written, { file: asset.file, name, bytes, mediaType, smaller: [], ...(size && { size }) });
  }
  const smaller = async (asset: PublishedAsset) => {
    const make = () => smallerPictures(io, asset);
    // A file that sharp cannot read is published as it is.
    const made = pictures ? await pictures.made(entry, asset, make) : await make();
    return made ?? [];
  };
  return { ...entry, assets: await withSmaller(assets, new Set(shownOf(entry.release)), smaller) };
}

/**
 * The same for those that are printed, one after the other.
 * @param pictures what was made smaller before.
 */
export async function withFiles<One extends { readonly file: string; readonly printed?: PublicEntry }>(
  io: Io,
  newsroom: Newsroom,
  all: readonly One[],
  pictures?: KeptPictures,
): Promise<readonly One[]> {
  const found: One[] = [];
  for (const one of all) {
    const { file, printed } = one;
    found.push(printed ? { ...one, printed: await withAssets(io, newsroom, printed, file, pictures) } : one);
  }
  return found;
}

async function withSmaller(
  assets: PublishedAssets,
  shown: ReadonlySet<string>,
  smallerOf: (asset: PublishedAsset) => Promise<readonly SmallerPicture[]>,
): Promise<PublishedAssets> {
  const taken = new Set([...assets.values()].map(({ name }) => foldName(name)));
  const all = new Map<string, PublishedAsset>();
  const made = new Map<string, readonly SmallerPicture[]>();
  for (const [written, asset] of assets) {
    const smaller = made.get(asset.name) ?? (shown.has(written) ? await smallerOf(asset) : []);
    made.set(asset.name, smaller);
    // A file that the release names itself counts before one that is made.
    all.set(written, { ...asset, smaller: smaller.filter(({ name }) => !taken.has(foldName(name))) });
  }
  return all;
}

/** What is written of them, each once. */
export function copiesOf({ release, address, assets = new Map() }: PublicEntry): readonly Artifact[] {
  const copies = new Map<string, Artifact>();
  for (const { name, file, mediaType, smaller } of assets.values()) {
    const pieces = [{ name, content: { file } }, ...smaller];
    for (const { name, content } of pieces) {
      const path = address + name;
      copies.set(foldName(name), {
        path,
        mediaType,
        content,
        source: release.source.path,
        format: assetFormat,
      });
    }
  }
  return [...copies.values()];
}
