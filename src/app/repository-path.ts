import path from 'node:path';
import type { Io } from '../model/io.ts';
import { pathWithin } from './shown-path.ts';

/**
 * How a report for a whole repository names files: from its root, which is the folder with `.git` around the working
 * directory, or on GitHub the workspace; else from the working directory. A file elsewhere is named in full.
 */
export function repositoryPaths(io: Io): (absolute: string) => string {
  const root = repositoryRoot(io);
  return (absolute) => {
    const within = pathWithin(root, absolute);
    return within === '..' || within.startsWith('../') || path.isAbsolute(within)
      ? absolute.split(path.sep).join('/')
      : within;
  };
}

function repositoryRoot(io: Io): string {
  for (let folder = io.cwd; ; folder = path.dirname(folder)) {
    // A file in work trees and submodules.
    if (io.kindOf(path.join(folder, '.git')) !== undefined) return folder;
    if (path.dirname(folder) === folder) break;
  }
  const workspace = io.env.GITHUB_WORKSPACE;
  const inside = workspace && !pathWithin(workspace, io.cwd).startsWith('..');
  return inside ? workspace : io.cwd;
}
