const os = require('node:os');
const { isAbsolute, join } = require('node:path');

/**
 * Where what can be made again is kept: in the folder that the system has for it, of the user alone. `undefined` where there is
 * none, as for a user without a home.
 */
exports.cacheFolder = ({ XDG_CACHE_HOME, LOCALAPPDATA }) => {
  const own = XDG_CACHE_HOME || (process.platform === 'win32' ? LOCALAPPDATA : undefined);
  const folder = own || join(home(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
  return isAbsolute(folder) ? join(folder, 'pressdesk') : undefined;
};

/** Empty for a number that no user has, as in a container that was started with one. */
function home() {
  try {
    return os.homedir();
  } catch {
    return '';
  }
}
