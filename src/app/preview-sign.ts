import path from 'node:path';
import type { Artifact } from '../model/artifact.ts';
import type { Io } from '../model/io.ts';
import { configName } from './find-newsroom.ts';

/** Stands in the root of a preview: whoever finds the folder knows what it is, and so does the next build. */
export const previewSignName = 'NOT-PUBLIC.txt';

const signText = `NOT FOR PUBLICATION

The releases in this folder are drafts or under embargo. It is for people who may read them before
their time, and must not lie where the public can reach it.

Written by pressdesk build --preview.
`;

export const previewSign: Artifact = {
  path: previewSignName,
  mediaType: 'text/plain',
  content: signText,
  source: configName,
  format: 'preview',
};

/** Whether a folder is a preview. A folder of that name may be one that a release leads on from. */
export function holdsPreview(io: Io, folder: string): boolean {
  return io.kindOf(path.join(folder, previewSignName)) === 'file';
}
