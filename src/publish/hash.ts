import { createHash } from 'node:crypto';
import type { Artifact, Waiting } from '../model/artifact.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { limits } from '../model/limits.ts';

/** An artifact and the SHA-256 of its bytes, in lower-case hexadecimal. */
export interface HashedArtifact extends Artifact {
  readonly sha256: string;
}

/**
 * Adds to each artifact the hash of its bytes. Files to be copied are read one at a time.
 * @param keep where all others wait; as bytes rather than text, since a template's text is in hundreds of pieces, which
 * take several times as much memory.
 * @throws PressdeskError where a file to be copied cannot be read.
 */
export function hashed(
  artifacts: Iterable<Artifact>,
  io: Pick<Io, 'readFile'>,
  keep: Keep = (bytes) => bytes,
): HashedArtifact[] {
  return Array.from(artifacts, (artifact) => hashedOne(artifact, io, keep));
}

/** The same of one artifact. */
export function hashedOne(artifact: Artifact, io: Pick<Io, 'readFile'>, keep: Keep): HashedArtifact {
  const bytes = bytesOf(artifact, io);
  const content = isCopy(artifact) ? artifact.content : keep(bytes);
  return { ...artifact, content, sha256: sha256(bytes) };
}

/** Takes bytes, and gives what they are to be read from. */
type Keep = (bytes: Uint8Array) => Uint8Array | Waiting;

/** Whether an artifact is a copy of another file. */
export function isCopy<Any extends Artifact>(
  artifact: Any,
): artifact is Any & { readonly content: { readonly file: string } } {
  return typeof artifact.content === 'object' && 'file' in artifact.content;
}

/** The bytes an artifact is written with. @throws PressdeskError where a file to be copied cannot be read. */
export function bytesOf({ content }: Artifact, io: Pick<Io, 'readFile'>): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  if (content instanceof Uint8Array) return content;
  if ('read' in content) return content.read();
  const read = io.readFile(content.file, limits.assetBytes);
  if (read.ok) return read.bytes;
  throw new PressdeskError(`Cannot copy ${content.file}: it changed or went away during the build.`, {
    hint: 'Build again.',
  });
}

/** The SHA-256 of bytes, in one piece or in several, in lower-case hexadecimal. */
export function sha256(...pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

/** The mark by which a manifest knows the text of a release: the beginning of its hash. */
export function markOf(text: string): string {
  return sha256(Buffer.from(text)).slice(0, 16);
}
