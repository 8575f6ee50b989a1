import path from 'node:path';
import { isWithin } from '../publish/paths.ts';
import type { Newsroom } from './newsroom.ts';

/** The folder that a release's photos must not lie outside of: its newsroom's, or its own where it is in none. */
export function assetRoot({ folder }: Newsroom, file: string): string {
  return isWithin(folder, file) ? folder : path.dirname(file);
}
