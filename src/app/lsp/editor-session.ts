import path from 'node:path';
import { rules } from '../../check/rules/index.ts';
import { configSchema } from '../../config/schema.ts';
import { findingsIn, fixAction, fixAllAction, ignoreAction, isWanted } from '../../lsp/actions.ts';
import { completions } from '../../lsp/completion.ts';
import { told } from '../../lsp/diagnostics.ts';
import { explanation } from '../../lsp/hover.ts';
import type { Known } from '../../lsp/known.ts';
import {
  type Action,
  type Completion,
  type Explanation,
  fixAll,
  type OpenDocument,
  type Position,
  type Range,
} from '../../lsp/protocol.ts';
import type { Session, Shown } from '../../lsp/session.ts';
import type { Io } from '../../model/io.ts';
import { fieldForm, frontMatterForm } from '../../parse/field-form.ts';
import { parseRelease } from '../../parse/release.ts';
import { allRules } from '../all-rules.ts';
import { configName } from '../find-newsroom.ts';
import { repair } from '../fix.ts';
import { type Inspected, inspect } from '../inspect.ts';
import type { Newsroom } from '../newsroom.ts';
import { shownPath } from '../shown-path.ts';
import { EditorIo } from './editor-io.ts';
import { ignoring } from './ignoring.ts';
import { Newsrooms } from './newsrooms.ts';
import { isRelease, unsavedRelease } from './release-file.ts';
import { pathOf, uriOf } from './uri.ts';
import { usedIn } from './used-in.ts';

/** A release as it was last read. */
interface Read {
  readonly document: OpenDocument;
  readonly newsroom: Newsroom;
  readonly inspected: Inspected;
}

/** The copy desk behind one editor. */
export class EditorSession implements Session {
  readonly #editor: EditorIo;
  readonly #newsrooms: Newsrooms;
  readonly #documents = new Map<string, OpenDocument>();
  readonly #read = new Map<string, Read>();

  constructor(disk: Io, cwd: string) {
    this.#editor = new EditorIo(disk, cwd);
    this.#newsrooms = new Newsrooms(this.#editor.io);
  }

  take(document: OpenDocument): void {
    this.#documents.set(document.uri, document);
    const file = pathOf(document.uri);
    if (file === undefined) return;
    this.#editor.take(file, Buffer.from(document.text));
    if (isSettings(file)) this.#newsrooms.forget();
  }

  close(uri: string): void {
    this.#documents.delete(uri);
    this.#read.delete(uri);
    const file = pathOf(uri);
    if (file !== undefined) this.#editor.close(file);
    this.#newsrooms.forget();
  }

  forget(): void {
    this.#editor.forget();
    this.#newsrooms.forget();
  }

  freshen(): boolean {
    const old = this.#editor.freshen();
    if (old) this.#newsrooms.forget();
    return old;
  }

  get open(): readonly string[] {
    return [...this.#documents.keys()];
  }

  beside(uri: string): readonly string[] {
    const file = pathOf(uri);
    if (file !== undefined && isSettings(file)) return this.open.filter((other) => other !== uri);
    const read = this.#read.get(uri);
    const near = [...this.#read].filter(([, { newsroom }]) => newsroom.folder === read?.newsroom.folder);
    return near.flatMap(([other]) => (other === uri ? [] : [other]));
  }

  async read(uri: string): Promise<readonly Shown[]> {
    const document = this.#documents.get(uri);
    if (!document) return [];
    const file = pathOf(uri);
    const { newsroom, troubles } = await this.#newsrooms.around(this.#folderOf(file));
    const shown: Shown[] = [];
    for (const [place, found] of troubles) {
      const open = this.#documentOf(place);
      shown.push(open ? { uri: open.uri, version: open.version, found } : { uri: uriOf(place), found });
    }
    const read = newsroom && (await this.#inspect(document, newsroom));
    if (read) {
      this.#read.set(uri, read);
      const { diagnostics, release } = read.inspected;
      shown.push({ uri, version: document.version, found: told(diagnostics, release.source) });
    } else if (this.#read.delete(uri)) {
      shown.push({ uri, version: document.version, found: [] });
    }
    return shown;
  }

  async actions(uri: string, range: Range, only: readonly string[] | undefined): Promise<readonly Action[]> {
    const read = await this.#current(uri);
    if (!read) return [];
    const { inspected, newsroom } = read;
    const { source } = inspected.release;
    const actions: Action[] = [];
    if (isWanted('quickfix', only)) {
      const found = findingsIn(inspected.diagnostics, source, range);
      actions.push(...found.flatMap((finding) => fixAction(finding, source) ?? []));
      for (const { finding, edit } of await ignoring(this.#editor.io, newsroom, inspected, found))
        actions.push(ignoreAction(finding, edit, source));
    }
    if (isWanted(fixAll, only)) {
      const { repairs } = await repair(this.#editor.io, newsroom, [inspected]);
      const [repaired] = repairs;
      const all = repaired && fixAllAction(repaired.after, source);
      if (all) actions.push(all);
    }
    return actions;
  }

  async complete(uri: string, position: Position): Promise<readonly Completion[]> {
    const document = this.#documents.get(uri);
    const known = document && (await this.#knownOf(document));
    if (!known) return [];
    const found = this.#read.get(uri)?.inspected.diagnostics ?? [];
    return completions(document.text, position, known, new Set(found.map(({ ruleId }) => ruleId)));
  }

  async explain(uri: string, position: Position): Promise<Explanation | undefined> {
    const document = this.#documents.get(uri);
    const known = document && (await this.#knownOf(document));
    if (!known) return undefined;
    const inspected = (await this.#current(uri))?.inspected;
    const found = inspected ? told(inspected.diagnostics, inspected.release.source) : [];
    return explanation(document.text, position, known, found);
  }

  /** What was read of a document, as it stands now. */
  async #current(uri: string): Promise<Read | undefined> {
    if (this.#read.get(uri)?.document !== this.#documents.get(uri)) await this.read(uri);
    return this.#read.get(uri);
  }

  async #inspect(document: OpenDocument, newsroom: Newsroom): Promise<Read | undefined> {
    const { io } = this.#editor;
    const file = pathOf(document.uri) ?? unsavedRelease(io, newsroom, document);
    if (file === undefined || !isRelease(io, newsroom, file)) return undefined;
    const release = await parseRelease(Buffer.from(document.text), shownPath(io, file), newsroom.config);
    const [inspected] = await inspect(io, newsroom, [{ file, release }]);
    return inspected && { document, newsroom, inspected };
  }

  async #knownOf(document: OpenDocument): Promise<Known | undefined> {
    const file = pathOf(document.uri);
    const { newsroom } = await this.#newsrooms.around(this.#folderOf(file));
    if (file !== undefined && isSettings(file)) {
      const form = fieldForm(configSchema(allRules));
      return { form, whole: true, rules: allRules, levels: newsroom?.config.rules ?? {}, used: () => ({}) };
    }
    const { io } = this.#editor;
    const release = newsroom && (file ?? unsavedRelease(io, newsroom, document));
    if (!newsroom || release === undefined || !isRelease(io, newsroom, release)) return undefined;
    const used = () => usedIn(io, newsroom, release);
    return { form: frontMatterForm(), whole: false, rules, levels: newsroom.config.rules, used };
  }

  #folderOf(file: string | undefined): string {
    return file === undefined ? this.#editor.io.cwd : path.dirname(file);
  }

  #documentOf(file: string): OpenDocument | undefined {
    return [...this.#documents.values()].find(({ uri }) => pathOf(uri) === file);
  }
}

function isSettings(file: string): boolean {
  return path.basename(file) === configName;
}
