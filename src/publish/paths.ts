import { isAbsolute, relative, sep } from 'node:path';
import { isDeviceName, isHidden } from '../language/file-names.ts';
import { limits } from '../model/limits.ts';
import { assetFormat, redirectFormat } from '../model/manifest.ts';

/**
 * What is wrong with a path somebody wrote: `outside` leads out of its folder, `bad-name` cannot be a file everywhere,
 * `reserved` has a name in it that is a device of Windows or hidden.
 */
export type PathProblem = 'outside' | 'bad-name' | 'reserved';

// Invisible characters but the two joiners, which Persian and Indian spelling needs.
const illegal = /[\\:*?"<>|\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;
const drive = /^[a-z]:/i;

/**
 * What is wrong with a relative path of forward slashes that is to be read or written below some folder, by its
 * letters alone: `..`, an absolute path, a drive, a backslash, a control character, a name reserved by Windows or
 * over 100 bytes long, an empty part, a hidden file. `undefined` where nothing is.
 */
export function pathProblem(path: string): PathProblem | undefined {
  if (path.startsWith('/') || drive.test(path)) return 'outside';
  const parts = path.split('/');
  if (parts.includes('..')) return 'outside';
  if (!parts.every(isSafeName)) return 'bad-name';
  return parts.some((part) => isHidden(part) || isDeviceName(part)) ? 'reserved' : undefined;
}

function isSafeName(name: string): boolean {
  if (name === '' || illegal.test(name)) return false;
  // Windows drops dots and blanks at the end, so two names would become one.
  if (/[. ]$/.test(name)) return false;
  return Buffer.byteLength(name) <= limits.nameBytes;
}

/** Whether a path is a folder or stands below it. Both absolute, with every link resolved. */
export function isWithin(folder: string, path: string): boolean {
  // What begins with the folder, and goes nowhere from there that its letters do not say.
  if (path.startsWith(folder) && path[folder.length] === sep && !path.includes('..')) return true;
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const address = /^(?:[a-z0-9-]+\/)?\d{4}\/\d{2}\/\d{2}\/[a-z0-9-]+\//;

/** Whether a path has the shape of a release's own folder, such as `2024/09/05/ip-seminar/index.html`. */
export function isInAddress(path: string): boolean {
  return address.test(path);
}

/** The address that a file of a release makes public: its folder, unless it only leads on, or only goes with a page. */
export function addressOfPage(path: string, format: string): string | undefined {
  if (format === redirectFormat || format === assetFormat) return undefined;
  const [found] = address.exec(path) ?? [];
  return found !== undefined && !path.slice(found.length).includes('/') ? found : undefined;
}

/** The folders a path stands in, innermost first. */
export function above(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}
