import type { ArchiveFormat } from './format.ts';

/** Every archive format, in the order they are told of. */
export const archiveFormats: readonly ArchiveFormat[] = [];
