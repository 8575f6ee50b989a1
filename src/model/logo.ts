/** The picture at the head of every page. */
export interface Logo {
  /** Where it comes in the output: `logo.svg`. */
  readonly path: string;
  readonly mediaType: string;
  /** Absolute path of the file that is copied. */
  readonly file: string;
  /** In pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
}
