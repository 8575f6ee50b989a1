import path from 'node:path';
import type { Io } from '../model/io.ts';

/** The script of a page, which stands ready beside the program. */
export function readScript(io: Io, name: string): string {
  const file = path.join(io.packageRoot, 'dist/browser', `${name}.js`);
  const read = io.readFile(file, 1024 * 1024);
  if (!read.ok) throw new Error(`${file} is missing: the package is not whole`);
  return new TextDecoder().decode(read.bytes).trim();
}
