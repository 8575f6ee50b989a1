import type { Range } from '../prose/passage.ts';

/** A slip of punctuation: where it stands, and what stands there when it is mended. */
export interface Slip extends Range {
  readonly kind:
    | 'doubled'
    | 'clashing'
    | 'quote'
    | 'unspaced'
    | 'spaced'
    | 'narrow'
    | 'bracket'
    | 'glued'
    | 'stray';
  /** What could stand there, the likelier first; nothing, where it is too much. */
  readonly expected: readonly string[];
  /** The change that leads to the likelier. */
  readonly change: Range & { readonly text: string };
  /** Only that repair is right. */
  readonly sure: boolean;
}

/** What most texts have. */
export const none: readonly Slip[] = [];

/** Looks at the mark at `index`. */
export type Look = (text: string, index: number, language: string) => Slip | undefined;
