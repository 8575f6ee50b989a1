import { type Used, used, usualValues } from '../../lsp/known.ts';
import type { Io } from '../../model/io.ts';
import { limits } from '../../model/limits.ts';
import { type Newsroom, releasesFolder } from '../newsroom.ts';
import { releasesIn } from '../walk.ts';

type Values = ReturnType<typeof usualValues>;

// By the bytes of a file, which stay the same object while the file stays the same.
const said = new WeakMap<Uint8Array, Values>();

/** What the other releases of a newsroom say in fields whose values come back. */
export function usedIn(io: Io, newsroom: Newsroom, but: string): Used {
  const folder = releasesFolder(newsroom);
  const files = io.kindOf(folder) === 'directory' ? releasesIn(io, folder) : [];
  return used(files.flatMap((file) => (file === but ? [] : [valuesOf(io, file)])));
}

function valuesOf(io: Io, file: string): Values {
  const read = io.readFile(file, limits.bytes);
  if (!read.ok) return [];
  const known = said.get(read.bytes);
  if (known) return known;
  const values = usualValues(Buffer.from(read.bytes).toString());
  said.set(read.bytes, values);
  return values;
}
