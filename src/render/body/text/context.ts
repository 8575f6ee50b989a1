import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { walk } from '../../../language/walk.ts';
import type { Notes } from './notes.ts';

/** Columns that text keeps however deep it stands: with fewer, quotes and lists are not indented further. */
export const leastColumns = 24;

/** A photo of the front matter, as far as a picture in the body needs it. */
export interface PhotoFacts {
  /** Path from the release's own folder. */
  readonly file: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** What every renderer of one tree shares. */
export interface TextContext {
  readonly notes: Notes;
  readonly photos: readonly PhotoFacts[];
  /** Absolute address that relative links start from, where known. */
  readonly base: string | null;
  /** Widest that a table may be whose line is wider. */
  readonly tableColumns: number;
  /** Depth of the tree's topmost heading. */
  readonly topHeading: number;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnoteDefinitions: ReadonlyMap<string, FootnoteDefinition>;
  /** Letters of the footnotes met so far, by identifier, in order. */
  readonly footnotes: Map<string, string>;
}

/** Gathers what a tree's nodes refer to. Of several definitions of one name the first counts, as in Markdown. */
export function contextOf(
  root: Root,
  given: Pick<TextContext, 'notes' | 'photos' | 'base' | 'tableColumns'>,
): TextContext {
  const definitions = new Map<string, Definition>();
  const footnoteDefinitions = new Map<string, FootnoteDefinition>();
  let topHeading = 6;
  for (const node of walk(root)) {
    if (node.type === 'heading') topHeading = Math.min(topHeading, node.depth);
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !footnoteDefinitions.has(node.identifier)) {
      footnoteDefinitions.set(node.identifier, node);
    }
  }
  return { ...given, topHeading, definitions, footnoteDefinitions, footnotes: new Map() };
}
