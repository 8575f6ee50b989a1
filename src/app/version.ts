import path from 'node:path';
import type { Io } from '../model/io.ts';

/** The version of this pressdesk. */
export function versionOf(io: Io): string {
  const read = io.readFile(path.join(io.packageRoot, 'package.json'), 64 * 1024);
  const { version }: { version?: string } = read.ok ? JSON.parse(Buffer.from(read.bytes).toString()) : {};
  return version ?? 'unknown';
}
