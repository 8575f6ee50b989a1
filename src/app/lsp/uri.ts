import { fileURLToPath, pathToFileURL } from 'node:url';

/** The path a document's address leads to on this machine; `undefined` where it leads to none. */
export function pathOf(uri: string): string | undefined {
  if (!/^file:/i.test(uri)) return undefined;
  try {
    const path = fileURLToPath(uri);
    return path.includes('\0') ? undefined : path;
  } catch {
    // Another machine's, or with a slash written as %2F.
    return undefined;
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
