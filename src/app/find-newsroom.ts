import path from 'node:path';
import type { Io } from '../model/io.ts';
import { shownPath } from './shown-path.ts';

export const configName = 'pressdesk.yaml';

// What people coming from other programs may have written; reading code or guessing between two files is no good.
const otherNames = [
  'pressdesk.yml',
  'pressdesk.json',
  'pressdesk.js',
  'pressdesk.ts',
  'pressdesk.mjs',
  'pressdesk.cjs',
  'pressdesk.toml',
  '.pressdeskrc',
  'pressdesk.config.js',
];

export interface Site {
  /** The newsroom's folder, absolute. */
  readonly folder: string;
  /** Its `pressdesk.yaml`, absolute; absent where there is none. */
  readonly configFile?: string;
  /** One sentence for each file that looks like a configuration and is not read. */
  readonly notes: readonly string[];
}

/** Looks for `pressdesk.yaml` from `start` upward; where there is none, the working directory is the newsroom. */
export function findNewsroom(io: Io, start: string): Site {
  const notes: string[] = [];
  for (let folder = start; ; folder = path.dirname(folder)) {
    for (const name of otherNames) {
      if (io.kindOf(path.join(folder, name)) !== 'file') continue;
      const other = shownPath(io, path.join(folder, name));
      notes.push(`${other} is not read: a newsroom's settings stand in ${configName}, which is YAML.`);
    }
    const configFile = path.join(folder, configName);
    if (io.kindOf(configFile) !== undefined) return { folder, configFile, notes };
    if (path.dirname(folder) === folder) return { folder: io.cwd, notes };
  }
}
