import path from 'node:path';
import type { Io } from '../../model/io.ts';
import { markAt } from '../node-marks.ts';

/**
 * Everything of the program that may make a difference: its own files, the engine with its words for dates, the packages with
 * native code, wherever they are installed, and what the environment says of where and how they are. `undefined` where
 * the program is not built.
 */
export function programOf(io: Io): string | undefined {
  const dist = path.join(io.packageRoot, 'dist');
  if (io.kindOf(dist) !== 'directory') return undefined;
  const built = io.list(dist).filter(({ name, kind }) => kind === 'file' && name.endsWith('.js'));
  if (built.length === 0) return undefined;
  const own = ['package.json', ...built.map(({ name }) => path.join('dist', name))];
  const files = own.map((file) => path.join(io.packageRoot, file));
  const marks = [...files, ...placesOfPackages(io.packageRoot)].map((file) => markAt(file, 'followed'));
  const { node, icu, tz, unicode } = process.versions;
  const asked = [io.env.NODE_OPTIONS, io.env.NODE_PATH, process.execArgv];
  return [node, icu, tz, unicode, JSON.stringify(asked), ...own, ...marks].join(' ');
}

/** Where Node looks for them from here upward, and for their parts for this machine. */
function placesOfPackages(start: string): readonly string[] {
  const above = path.dirname(start);
  const here = ['sharp/package.json', '@img', 'satteri/package.json', '@bruits'].map((name) =>
    path.join(start, 'node_modules', name),
  );
  return above === start ? here : [...here, ...placesOfPackages(above)];
}
