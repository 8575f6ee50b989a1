import path from 'node:path';
import { houseSchema, toHouse } from '../config/house.ts';
import { nearest } from '../language/nearest.ts';
import { inSeries } from '../language/several.ts';
import { PressdeskError } from '../model/error.ts';
import type { Fault } from '../model/fault.ts';
import type { House } from '../model/house.ts';
import type { Io } from '../model/io.ts';
import type { FieldPlaces } from '../model/release.ts';
import { parseConfig } from '../parse/config-file.ts';
import { faultyFile } from './faulty-file.ts';
import { styleFaults } from './house-faults.ts';
import { shownPath } from './shown-path.ts';
import { readTemplate } from './templates.ts';

/** The houses there are, by name: ours, and those of the newsroom, which count before ours of the same name. */
export function housesOf(io: Io, newsroomFolder?: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const root of [io.packageRoot, newsroomFolder]) {
    const folder = root && path.join(root, 'templates', 'houses');
    if (folder === undefined || io.kindOf(folder) !== 'directory') continue;
    for (const { name } of io.list(folder)) {
      if (name.endsWith('.yaml')) files.set(name.slice(0, -'.yaml'.length), path.join(folder, name));
    }
  }
  return files;
}

/**
 * The house that the settings of a newsroom name, or what is wrong with the name.
 * @throws PressdeskError with diagnostics where the house's own file has faults.
 */
export function chosenHouse(
  io: Io,
  newsroomFolder: string,
  name: string | undefined,
  places: FieldPlaces,
): { readonly house?: House; readonly faults: readonly Fault[] } {
  if (name === undefined) return { faults: [] };
  const houses = housesOf(io, newsroomFolder);
  const file = houses.get(name);
  if (file !== undefined) return { house: readHouse(io, file), faults: [] };
  const place = places.value('house');
  if (!place) return { faults: [] };
  const near = nearest(name, [...houses.keys()]);
  const [start, end] = [place.start.offset, place.end.offset];
  return {
    faults: [
      {
        kind: 'syntax',
        reason: `There is no house “${name}”.${near ? ` Did you mean ${near}?` : ''}`,
        note: `The houses are ${inSeries([...houses.keys()].sort())}. One of your own is a file templates/houses/<name>.yaml.`,
        place,
        ...(near && {
          fix: { title: `write ${near}`, edits: [{ start, end, text: near }], safe: false },
        }),
      },
    ],
  };
}

/** A house that a new newsroom may choose. */
export interface HouseOffer {
  readonly name: string;
  /** Whose it is, in a sentence. */
  readonly about: string;
}

/** The ready-made houses, ours first. */
export function houseOffers(io: Io): readonly HouseOffer[] {
  const offers = [...housesOf(io)].map(([name, file]) => {
    const { about = '' } = parsedHouse(io, file).data;
    return { name, about: about.replace(/\s+/g, ' ').split(/[,:.](?: |$)/)[0] ?? '' };
  });
  return offers.sort((a, b) => Number(b.name === 'plain') - Number(a.name === 'plain'));
}

/** @throws PressdeskError where there is no such house among the ready-made, naming the nearest. */
export function checkHouse(io: Io, name: string): void {
  const names = [...housesOf(io).keys()];
  if (names.includes(name)) return;
  const near = nearest(name, names);
  throw new PressdeskError(`There is no house "${name}".`, {
    hint: near ? `Did you mean ${near}?` : `The houses are ${inSeries(names.sort())}.`,
  });
}

function parsedHouse(io: Io, file: string) {
  const root = path.dirname(path.dirname(file));
  return parseConfig(Buffer.from(readTemplate(io, root, file)), shownPath(io, file), houseSchema);
}

function readHouse(io: Io, file: string): House {
  const { data, faults, places, source } = parsedHouse(io, file);
  const found = [...faults, ...styleFaults(data, places)];
  if (found.length > 0) throw faultyFile(source, found);
  return toHouse(data);
}
