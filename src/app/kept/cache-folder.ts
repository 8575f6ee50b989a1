import { homedir } from 'node:os';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where what can be made again is kept: in the folder that the system has for it, of the user alone and never within a
 * newsroom, so that nothing of it is published. `undefined` where there is none, as for a user without a home.
 */
export function cacheFolder(env: Environment, platform = process.platform): string | undefined {
  const own = env.XDG_CACHE_HOME || (platform === 'win32' ? env.LOCALAPPDATA : undefined);
  const folder = own || below(env.HOME || homedir(), platform);
  return folder && path.isAbsolute(folder) ? path.join(folder, 'pressdesk') : undefined;
}

function below(home: string, platform: string): string | undefined {
  if (!home) return undefined;
  if (platform === 'win32') return path.join(home, 'AppData', 'Local');
  return platform === 'darwin' ? path.join(home, 'Library', 'Caches') : path.join(home, '.cache');
}
