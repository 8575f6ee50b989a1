import type { Artifact } from '../model/artifact.ts';

/**
 * An artifact with its text as the bytes that are written. A template's text is in hundreds of pieces, which take several
 * times as much memory: a newsroom of a hundred thousand releases would not fit.
 */
export function asBytes(artifact: Artifact): Artifact {
  const { content } = artifact;
  return typeof content === 'string' ? { ...artifact, content: Buffer.from(content) } : artifact;
}
