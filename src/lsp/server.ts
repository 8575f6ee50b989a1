import {
  type CompletionItem,
  DidChangeWatchedFilesNotification,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeAction } from './code-action.ts';
import { connect, type Wire } from './connection.ts';
import { fixAll, type OpenDocument } from './protocol.ts';
import { Publisher } from './publisher.ts';
import { Resting } from './resting.ts';
import { Schedule } from './schedule.ts';
import type { Session } from './session.ts';

/** Files whose change on the disk may change what is said of an open document. */
const watched = [
  '**/*.md',
  '**/pressdesk.yaml',
  '**/pressdesk-baseline.json',
  '**/*.{jpg,jpeg,png,gif,webp,avif,svg,pdf}',
];

// Milliseconds without a keystroke before a document is read, and before those beside it are.
const pause = 40;
const longPause = 400;
// And before the disk is looked at again, for editors that do not tell of changes: it is nothing to wait for at a key.
const rest = 1_000;

/**
 * Serves an editor over the wire until it says goodbye or goes away.
 * @param open starts the work in the folder that the editor has open, a URI.
 * @returns whether it said goodbye as agreed: `shutdown`, then `exit`.
 */
export function serve(wire: Wire, open: (root: string | undefined) => Session): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(wire, (inOrder) => {
      schedule.stop();
      resting.stop();
      resolve(inOrder);
    });
    let session: Session = open(undefined);
    let client: InitializeParams['capabilities'] = {};
    const publisher = new Publisher((shown) => {
      void connection.sendDiagnostics(shown);
    });
    const typed = new Set<string>();
    const schedule = new Schedule(async (uri) => {
      try {
        for (const shown of await session.read(uri)) {
          // By now it may have been closed.
          if (documents.get(uri)) publisher.show(shown);
        }
        if (typed.delete(uri)) for (const other of session.beside(uri)) schedule.ask(other, longPause);
      } catch (error) {
        connection.console.error(`Reading ${uri} failed: ${error instanceof Error ? error.stack : error}`);
      }
    });
    const askAll = (): void => {
      for (const uri of session.open) schedule.ask(uri, pause);
    };
    const readAll = (): void => {
      session.forget();
      askAll();
    };
    const resting = new Resting(rest, () => {
      if (session.freshen()) askAll();
    });

    connection.onInitialize((params): InitializeResult => {
      client = params.capabilities ?? {};
      session = open(rootOf(params));
      return {
        serverInfo: { name: 'pressdesk' },
        capabilities: {
          positionEncoding: 'utf-16',
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
          codeActionProvider: { codeActionKinds: ['quickfix', fixAll] },
          completionProvider: { triggerCharacters: [' ', ':', '-'] },
          hoverProvider: true,
        },
      };
    });
    connection.onInitialized(() => {
      if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
      const options = { watchers: watched.map((globPattern) => ({ globPattern })) };
      // An editor that cannot do it after all tells of saved files at least.
      connection.client.register(DidChangeWatchedFilesNotification.type, options).catch(() => {});
    });
    connection.onDidChangeWatchedFiles(readAll);

    const documents = new TextDocuments({ create: documentOf, update: updated });
    documents.onDidChangeContent(({ document }) => {
      session.take(snapshot(document));
      typed.add(document.uri);
      resting.disturb();
      schedule.ask(document.uri, pause);
    });
    documents.onDidSave(readAll);
    documents.onDidClose(({ document: { uri } }) => {
      schedule.drop(uri);
      const beside = session.beside(uri);
      session.close(uri);
      publisher.clear(uri);
      for (const other of beside) schedule.ask(other, longPause);
    });
    documents.listen(connection);

    connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
      const actions = await session.actions(uri, range, context.only);
      const versioned = client.workspace?.workspaceEdit?.documentChanges === true;
      return actions.map((action) =>
        codeAction(action, documents.get(uri) ?? { uri, version: null }, versioned),
      );
    });
    connection.onCompletion(
      async ({ textDocument: { uri }, position }): Promise<CompletionItem[]> => [
        ...(await session.complete(uri, position)),
      ],
    );
    connection.onHover(async ({ textDocument: { uri }, position }): Promise<Hover | undefined> => {
      const explained = await session.explain(uri, position);
      if (!explained) return undefined;
      const plain = client.textDocument?.hover?.contentFormat?.[0] === 'plaintext';
      const value = explained.markdown;
      return { contents: { kind: plain ? 'plaintext' : 'markdown', value }, range: explained.range };
    });
    connection.listen();
  });
}

function rootOf({ workspaceFolders, rootUri }: InitializeParams): string | undefined {
  const root = workspaceFolders?.[0]?.uri ?? rootUri;
  return typeof root === 'string' ? root : undefined;
}

function documentOf(uri: string, languageId: string, version: number, text: unknown): TextDocument {
  return TextDocument.create(uri, languageId, version, typeof text === 'string' ? text : '');
}

function updated(
  document: TextDocument,
  changes: Parameters<typeof TextDocument.update>[1],
  version: number,
) {
  return TextDocument.update(
    document,
    changes.filter(({ text }) => typeof text === 'string'),
    version,
  );
}

function snapshot(document: TextDocument): OpenDocument {
  const { uri, languageId, version } = document;
  return { uri, languageId, version, text: document.getText() };
}
