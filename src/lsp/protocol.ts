// The shapes of the Language Server Protocol that we write, so that one file alone has to know a package for it.
// Lines and characters count from 0; characters are UTF-16 code units.

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Told {
  range: Range;
  severity: 1 | 2 | 3;
  code: string;
  codeDescription: { href: string };
  source: 'pressdesk';
  message: string;
  data: { fingerprint: string };
}

export interface TextEdit {
  range: Range;
  newText: string;
}

/** A document as the editor shows it, saved or not. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

export const fixAll = 'source.fixAll.pressdesk';

export interface Action {
  title: string;
  kind: 'quickfix' | typeof fixAll;
  /** Findings that it mends. */
  diagnostics?: Told[];
  isPreferred?: boolean;
  edits: TextEdit[];
}

export interface Completion {
  label: string;
  kind: typeof fieldKind | typeof valueKind | typeof ruleKind;
  detail?: string;
  documentation?: string;
  sortText?: string;
  textEdit: TextEdit;
}

// Property, Value and Reference: the pictures that editors put before them.
export const fieldKind = 10;
export const valueKind = 12;
export const ruleKind = 18;

/** Markdown that explains what stands at a place. */
export interface Explanation {
  markdown: string;
  range: Range;
}
