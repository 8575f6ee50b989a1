import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import {
  type CodeAction,
  type CompletionItem,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Desk, release } from '../cli/run.ts';

export { release };

/** Everything an editor can do; told to the server, so that it does not hold back. */
const capabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: { hover: { contentFormat: ['markdown' as const, 'plaintext' as const] } },
};

/** An editor that has a folder open, and the real program at the other end of its pipes. */
export class Editor {
  readonly desk: Desk;
  readonly child: ChildProcess & { stdin: NodeJS.WritableStream; stdout: NodeJS.ReadableStream };
  readonly connection: ReturnType<typeof createProtocolConnection>;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly #documents = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();
  watches: readonly { globPattern: unknown }[] = [];

  /** `speaks`: whether it reads and writes messages itself; else the test does. */
  constructor(files: Readonly<Record<string, string | Buffer>> = {}, { speaks = true } = {}) {
    this.desk = new Desk({
      'pressdesk.yaml': 'organisation: Town Council\n',
      'releases/.keep': '',
      ...files,
    });
    this.child = this.desk.start(['lsp', '--stdio']);
    this.connection = createProtocolConnection(this.child.stdout, this.child.stdin);
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      for (const look of this.#waiting) look();
    });
    this.connection.onRequest('client/registerCapability', ({ registrations }) => {
      this.watches = registrations[0].registerOptions.watchers;
      return null;
    });
    if (speaks) this.connection.listen();
    afterAll(() => this.child.kill());
  }

  async start(more: object = {}): Promise<InitializeResult> {
    const rootUri = this.uri('.');
    const params = { processId: process.pid, rootUri, capabilities, ...more };
    const result: InitializeResult = await this.connection.sendRequest('initialize', params);
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  uri(name: string): string {
    return pathToFileURL(this.desk.path(name)).href;
  }

  async open(name: string, text = this.desk.read(name), uri = this.uri(name)): Promise<void> {
    const document = TextDocument.create(uri, 'markdown', 1, text);
    this.#documents.set(uri, document);
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Writes `words` in the place of the first `old`, as somebody who types would. */
  async type(name: string, old: string, words: string, uri = this.uri(name)): Promise<void> {
    const document = this.#document(uri);
    const start = document.getText().indexOf(old);
    if (start < 0) throw new Error(`${old} is not there`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + old.length) };
    await this.change(uri, [{ range, text: words }]);
  }

  async change(uri: string, contentChanges: { range: Range; text: string }[]): Promise<void> {
    const version = this.#document(uri).version + 1;
    this.#documents.set(uri, TextDocument.update(this.#document(uri), contentChanges, version));
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(name: string, uri = this.uri(name)): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  async save(name: string): Promise<void> {
    const uri = this.uri(name);
    this.desk.write(name, this.text(name));
    await this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  /** The disk changed behind the editor's back. */
  async changed(...names: string[]): Promise<void> {
    const changes = names.map((name) => ({ uri: this.uri(name), type: 2 }));
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  text(name: string, uri = this.uri(name)): string {
    return this.#document(uri).getText();
  }

  /** What is shown at a document in its newest words, once `fits` holds for it. */
  async shown(
    name: string,
    fits: (found: readonly Diagnostic[]) => boolean = () => true,
    uri = this.uri(name),
  ): Promise<readonly Diagnostic[]> {
    for (;;) {
      const last = this.published.findLast((one) => one.uri === uri);
      const version = this.#documents.get(uri)?.version;
      if (last && last.version === version && fits(last.diagnostics)) return last.diagnostics;
      await this.#more();
    }
  }

  /** Waits until something was shown for which `fits` holds. */
  async hears(fits: (one: PublishDiagnosticsParams) => boolean): Promise<void> {
    while (!this.published.some(fits)) await this.#more();
  }

  #more(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
    });
  }

  /** Ids of the rules shown at a document. */
  async codes(name: string, uri = this.uri(name)): Promise<unknown[]> {
    return (await this.shown(name, () => true, uri)).map(({ code }) => code);
  }

  /** Where `words` stand in a document, or `within` characters after that. */
  at(name: string, words: string, within = 0, uri = this.uri(name)): Position {
    const document = this.#document(uri);
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`${words} is not there`);
    return document.positionAt(start + within);
  }

  async actions(name: string, range: Range, only?: string[], uri = this.uri(name)): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only && { only }) };
    return this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  /** Makes the edits of an action, as the editor would. */
  async apply({ edit }: CodeAction): Promise<void> {
    for (const change of edit?.documentChanges ?? []) {
      if (!('textDocument' in change)) throw new Error('a change of files');
      const { uri, version } = change.textDocument;
      if (version !== this.#document(uri).version) throw new Error('an edit of another version');
      await this.change(uri, inReverse(change.edits as TextEdit[]));
    }
  }

  async complete(name: string, position: Position, uri = this.uri(name)): Promise<CompletionItem[]> {
    return this.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position });
  }

  /** Chooses what is offered under a label. */
  async choose(name: string, items: readonly CompletionItem[], label: string): Promise<void> {
    const item = items.find((one) => one.label === label);
    if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`${label} is not offered`);
    await this.change(this.uri(name), [{ range: item.textEdit.range, text: item.textEdit.newText }]);
  }

  async hover(name: string, position: Position, uri = this.uri(name)): Promise<string | undefined> {
    const params = { textDocument: { uri }, position };
    const hover: Hover | null = await this.connection.sendRequest('textDocument/hover', params);
    return hover && typeof hover.contents === 'object' && 'value' in hover.contents
      ? hover.contents.value
      : undefined;
  }

  /** Says goodbye as agreed; the exit code. */
  async end(): Promise<unknown> {
    await this.connection.sendRequest('shutdown');
    const ended = once(this.child, 'exit');
    await this.connection.sendNotification('exit');
    return (await ended)[0];
  }

  #document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }
}

/** Changes are made one after the other, edits all at once: from the last to the first they come to the same. */
function inReverse(edits: readonly TextEdit[]): { range: Range; text: string }[] {
  return edits
    .toSorted(
      (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
    )
    .map(({ range, newText }) => ({ range, text: newText }));
}
