import type { Wire } from '../lsp/connection.ts';
import { serve } from '../lsp/server.ts';
import type { Io } from '../model/io.ts';
import { EditorSession } from './lsp/editor-session.ts';
import { pathOf } from './lsp/uri.ts';

/**
 * Serves an editor until it says goodbye or goes away.
 * @returns whether it said goodbye in the order agreed on.
 */
export async function lsp(io: Io, wire: Wire): Promise<boolean> {
  return serve(wire, (root) => {
    const folder = root === undefined ? undefined : pathOf(root);
    return new EditorSession(io, folder ?? io.cwd);
  });
}
