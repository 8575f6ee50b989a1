/** What a build wrote, so that the next one knows which files are its own. Written as `manifest.json`. */
export interface Manifest {
  readonly version: 1;
  /** In order of path. */
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  readonly path: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Path of the release it comes from, from the newsroom's folder. */
  readonly source: string;
  readonly format: string;
}
