/** Widths in pixels in which pictures are published beside the original. */
export const smallerWidths = [640, 1280] as const;

/** Name of a picture in fewer pixels: `photos/signing-640.jpg`. It says nothing else, so that it is known without the file. */
export function smallerName(name: string, width: number): string {
  return name.replace(/\.[^./]+$/, (ending) => `-${width}${ending}`);
}

/** Names of everything that may be written of a file. */
export function namesOfCopies(name: string): readonly string[] {
  return [name, ...smallerWidths.map((width) => smallerName(name, width))];
}
