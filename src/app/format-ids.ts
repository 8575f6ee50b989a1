/** Ids of every format, of releases and of the archive, in the order they are told of. */
export async function formatIds(): Promise<readonly string[]> {
  const { formats } = await import('../render/formats/index.ts');
  const { archiveFormats } = await import('../render/archive/index.ts');
  return [...formats, ...archiveFormats].map(({ id }) => id);
}
