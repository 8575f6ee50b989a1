import type { FootnoteDefinition, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { prepareWrapping, wireColumns } from '../../language/wrap.ts';
import { blockLines } from './text/blocks.ts';
import { contextOf, type PhotoFacts, type TextContext } from './text/context.ts';
import type { Notes } from './text/notes.ts';

export interface TextOptions {
  /** Numbers links and footnotes; shared by all trees that end up in one file. */
  readonly notes: Notes;
  /** Photos of the front matter: a picture of the body that shows one of them is given its credit. */
  readonly photos?: readonly PhotoFacts[];
  /** Absolute address of the release's page, from which relative links start. */
  readonly base?: string | null;
  /** Width of a line as displayed; 72 where absent. */
  readonly columns?: number;
  /** Width of a table; as that of a line where absent. */
  readonly tableColumns?: number;
}

/** Loads what the lines of these texts need: nothing, unless there is Chinese or Japanese in them. */
export async function prepareText(...texts: readonly (string | Root | undefined)[]): Promise<void> {
  await prepareWrapping(texts.map((text) => (typeof text === 'string' ? text : wordsOf(text))).join(''));
}

/**
 * Markdown as a news desk pastes it: lines of at most 72 columns, without a line feed at the end; '' where there
 * is nothing to read. Footnotes follow the text under their letters; the links' addresses are left to `notes`.
 * Chinese and Japanese need `prepareText` first.
 */
export function textBody(root: Root, options: TextOptions): string {
  const { notes, photos = [], base = null, columns = wireColumns, tableColumns = columns } = options;
  const context = contextOf(root, { notes, photos, base, tableColumns });
  const lines = blockLines(root.children, context, columns);
  for (const footnote of footnoteLines(context, columns)) lines.push('', ...footnote);
  return lines.join('\n');
}

function footnoteLines(context: TextContext, columns: number): string[][] {
  const written: string[][] = [];
  // A footnote may mention another, which then joins the end of the map while this loop is under way.
  for (const [identifier, letter] of context.footnotes) {
    const definition = context.footnoteDefinitions.get(identifier);
    if (definition) written.push(footnote(definition, letter, context, columns));
  }
  return written;
}

function footnote(definition: FootnoteDefinition, letter: string, context: TextContext, columns: number) {
  const mark = `[${letter}] `;
  const lines = blockLines(definition.children, context, columns - mark.length);
  return lines.map((line, index) => (index === 0 ? mark : line && ' '.repeat(mark.length)) + line);
}
