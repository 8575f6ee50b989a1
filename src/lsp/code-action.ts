import type { Action, TextEdit } from './protocol.ts';

interface Versioned {
  readonly uri: string;
  readonly version: number | null;
}

interface WorkspaceEdit {
  changes?: Record<string, TextEdit[]>;
  documentChanges?: { textDocument: { uri: string; version: number | null }; edits: TextEdit[] }[];
}

/** An action as it is sent. With the version of the document, an editor can see that it has typed on since. */
export function codeAction(
  { edits, ...action }: Action,
  { uri, version }: Versioned,
  withVersion: boolean,
): Omit<Action, 'edits'> & { edit: WorkspaceEdit } {
  if (!withVersion) return { ...action, edit: { changes: { [uri]: edits } } };
  return { ...action, edit: { documentChanges: [{ textDocument: { uri, version }, edits }] } };
}
