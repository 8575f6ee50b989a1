import { readdirSync } from 'node:fs';

const temporary = /^\.pressdesk-(?:([0-9]+)-)?.*\.tmp$/;

/** Whether a file's name is one that builds give to what they have not finished. */
export function isTemporary(name: string): boolean {
  return temporary.test(name);
}

/** The number of the process that gave a temporary file its name; 0 where it does not tell. */
export function processOf(name: string): number {
  return Number(temporary.exec(name)?.[1] ?? 0);
}

/** Names of temporary files in a folder, of whatever build. */
export function leftoversIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isTemporary);
  } catch {
    return [];
  }
}

/** Whether a build is writing to a folder, or was killed while it did; both leave a journal in its root. */
export function hasLeftovers(root: string): boolean {
  return leftoversIn(root).length > 0;
}
