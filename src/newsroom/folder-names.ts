import { createHash } from 'node:crypto';
import { isDeviceName } from '../language/file-names.ts';
import { slugFrom } from './slug.ts';

/**
 * The name of a folder for each of several names: that of a slug where there are Latin letters alone, else their own
 * letters, with hyphens between words. Names with signs, which would share a folder as `C#` and `C++` do, and those that
 * cannot be one have a mark behind them; so have others that are in the way of one before them.
 */
export function folderNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const folders = new Map<string, string>();
  for (const name of Array.from(names).sort()) {
    const plain = plainName(name);
    const folder = isClear(name, plain) && !taken.has(plain) ? plain : `${cut(plain)}-${markOf(name)}`;
    taken.add(folder);
    folders.set(name, folder.replace(/^-/, ''));
  }
  return folders;
}

/** What may stand in the folder of all of them beside them. */
const reserved = new Set(['page', 'index']);

// With a mark behind it still well below what a name may have on any disk.
const longest = 80;

function isClear(name: string, plain: string): boolean {
  return (
    plain !== '' &&
    !/[\p{S}#@%*]/u.test(name) &&
    !reserved.has(plain) &&
    !isDeviceName(plain) &&
    Buffer.byteLength(plain) <= longest
  );
}

function plainName(name: string): string {
  const slug = /[^\p{Script=Latin}\P{L}]/u.test(name) ? undefined : slugFrom(name);
  const words = slug?.ok ? slug.slug : name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return words.replace(/^-|-$/g, '');
}

function cut(plain: string): string {
  let kept = '';
  for (const character of plain) {
    if (Buffer.byteLength(kept + character) > longest) break;
    kept += character;
  }
  return kept.replace(/-$/, '');
}

function markOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 6);
}
