import path from 'node:path';
import { isRelative, picturesOf } from '../../language/pictures.ts';
import { PressdeskError } from '../../model/error.ts';
import type { Io } from '../../model/io.ts';
import { limits } from '../../model/limits.ts';
import type { Printable } from '../../model/release.ts';
import { parseOpening } from '../../parse/opening.ts';
import { faultyFile } from '../faulty-file.ts';
import { missingPath } from '../missing-path.ts';

/** Words before the releases of an issue, ready to be printed. */
export interface OpeningWords {
  readonly printable: Omit<Printable, 'data'>;
  /** Its first heading. */
  readonly title?: string;
}

/**
 * Reads the file of the opening words.
 * @param given from the working directory.
 * @throws PressdeskError where it is not there, or cannot be read.
 */
export async function readOpening(io: Io, given: string): Promise<OpeningWords> {
  const file = path.resolve(io.cwd, given);
  if (io.kindOf(file) === undefined) throw missingPath(io, given);
  const read = io.readFile(file, limits.bytes);
  if (!read.ok) {
    throw new PressdeskError(`${given} cannot be read.`, {
      hint: 'The opening words are a file in Markdown, of at most 1 MB.',
    });
  }
  const opening = await parseOpening(read.bytes, given);
  // What a release says may be under embargo, and nobody asks its opening words for one.
  if (/^---[ \t]*(?:\r?\n|$)/.test(opening.source.text)) {
    throw new PressdeskError(`${given} begins with front matter, as releases do.`, {
      hint: 'Opening words are a text alone. A release is named among the releases.',
    });
  }
  if ('fault' in opening) throw faultyFile(opening.source, [opening.fault]);
  const { source, body, titled } = opening;
  const beside = picturesOf(body).find(({ address }) => isRelative(address));
  if (beside)
    throw unsendable(`${given}${beside.place ? `:${beside.place.start.line}` : ''}`, beside.address);
  return {
    printable: { source, body, ...(titled && { titleHeading: titled.heading }) },
    ...(titled && { title: titled.title }),
  };
}

function unsendable(given: string, picture: string): PressdeskError {
  return new PressdeskError(`${given} shows the picture ${picture}, which no reader of a mail could fetch.`, {
    hint: 'Put it on the web, and write its address in full, from https:// on.',
  });
}
