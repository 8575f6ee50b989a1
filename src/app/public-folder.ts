import path from 'node:path';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { isWithin } from '../publish/paths.ts';
import { foldersAbove, resolved } from './preview-folder.ts';
import { holdsPreview, previewSignName } from './preview-sign.ts';
import { shownPath } from './shown-path.ts';

/**
 * Whether a folder may be published, however links lead there: all that lies in it is, and not only what is built.
 * @param sources files and folders of releases, absolute.
 * @throws PressdeskError where it holds a preview, lies in one, or holds the releases themselves.
 */
export function checkPublicFolder(io: Io, folder: string, sources: readonly string[]): void {
  const shown = shownPath(io, folder);
  const wanted = resolved(io, folder);
  const source = sources.find((one) => isWithin(wanted, resolved(io, one)));
  if (source !== undefined) {
    throw new PressdeskError(
      `${shown} cannot be published: the releases themselves lie in it, also those that are not public yet.`,
      { hint: 'Name an output folder that holds nothing else, such as --out public. Nothing was written.' },
    );
  }
  const preview = foldersAbove(wanted).find((one) => holdsPreview(io, one)) ?? previewBelow(io, wanted);
  if (preview === undefined) return;
  const where = preview === wanted ? 'holds' : isWithin(wanted, preview) ? 'has in it' : 'lies in';
  throw new PressdeskError(
    `${shown} ${where} a preview${preview === wanted ? '' : ` (${shownPath(io, preview)})`}, which is not for the public.`,
    { hint: `Name another output folder, or delete ${previewSignName} and all that lies beside it.` },
  );
}

// Whoever puts a preview into a published folder puts it near the top; nobody waits for a search of all the others.
const mostLookedInto = 1000;

/** A preview somewhere in a folder, where it can be found without looking into everything. */
function previewBelow(io: Io, root: string): string | undefined {
  const waiting = io.kindOf(root) === 'directory' ? [root] : [];
  for (let looked = 0; looked < waiting.length && looked < mostLookedInto; looked++) {
    const folder = waiting[looked] ?? root;
    for (const { name, kind, linked } of itemsOf(io, folder)) {
      if (kind !== 'directory') continue;
      const below = path.join(folder, name);
      if (holdsPreview(io, below)) return below;
      // Folders of years hold what was built.
      if (!linked && !/^\d{4}$/.test(name)) waiting.push(below);
    }
  }
  return undefined;
}

function itemsOf(io: Io, folder: string): ReturnType<Io['list']> {
  try {
    return io.list(folder);
  } catch (error) {
    // What pressdesk may not look into, it cannot have written.
    if (error instanceof PressdeskError) return [];
    throw error;
  }
}
