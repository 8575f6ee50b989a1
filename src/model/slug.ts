/** What a release's slug is, or why it has none. */
export type SlugReading =
  | { readonly ok: true; readonly slug: string }
  | {
      readonly ok: false;
      readonly problem: 'empty' | 'too-long' | 'reserved' | 'characters';
      /** The words it was to be made from. */
      readonly actual: string;
    };
