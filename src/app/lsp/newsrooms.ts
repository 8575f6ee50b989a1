import path from 'node:path';
import { told, toldOfFile } from '../../lsp/diagnostics.ts';
import type { Told } from '../../lsp/protocol.ts';
import type { Baseline } from '../../model/baseline.ts';
import type { Config } from '../../model/config.ts';
import { PressdeskError } from '../../model/error.ts';
import type { Io } from '../../model/io.ts';
import { baselineName, readBaseline } from '../baseline.ts';
import { loadConfig } from '../config-file.ts';
import { findNewsroom } from '../find-newsroom.ts';
import type { Newsroom } from '../newsroom.ts';

/** A newsroom, and what is wrong with the files that make it one. */
export interface Opened {
  /** As its settings say now, or said when they could last be read; absent where they never could. */
  readonly newsroom?: Newsroom;
  /** What is wrong, by the file that it is told at. Files that are in order have an empty list. */
  readonly troubles: ReadonlyMap<string, readonly Told[]>;
}

/** The newsrooms of the open documents, each read once until something may have changed. */
export class Newsrooms {
  readonly #io: Io;
  readonly #fresh = new Map<string, Opened>();
  readonly #configs = new Map<string, Config>();
  readonly #baselines = new Map<string, Baseline>();

  constructor(io: Io) {
    this.#io = io;
  }

  forget(): void {
    this.#fresh.clear();
  }

  /** The newsroom around a folder. */
  async around(start: string): Promise<Opened> {
    const site = findNewsroom(this.#io, start);
    const known = this.#fresh.get(site.folder);
    if (known) return known;
    const troubles = new Map<string, readonly Told[]>();
    if (site.configFile) {
      const file = site.configFile;
      await this.#attempt(troubles, file, async () => {
        this.#keep(site.folder, await loadConfig(this.#io, file));
      });
      await this.#attempt(troubles, path.join(site.folder, baselineName), () => {
        this.#baselines.set(site.folder, readBaseline(this.#io, site.folder));
      });
    } else {
      this.#keep(site.folder, await loadConfig(this.#io, undefined));
      this.#baselines.delete(site.folder);
    }
    const config = this.#configs.get(site.folder);
    const baseline = this.#baselines.get(site.folder) ?? {};
    const opened = { ...(config && { newsroom: { ...site, config, baseline } }), troubles };
    this.#fresh.set(site.folder, opened);
    return opened;
  }

  /** Settings that say the same stay the same object, so that what was read by them need not be read again. */
  #keep(folder: string, config: Config): void {
    const before = this.#configs.get(folder);
    if (JSON.stringify(before) !== JSON.stringify(config)) this.#configs.set(folder, config);
  }

  async #attempt(
    troubles: Map<string, readonly Told[]>,
    file: string,
    work: () => void | Promise<void>,
  ): Promise<void> {
    try {
      await work();
      troubles.set(file, []);
    } catch (error) {
      if (!(error instanceof PressdeskError)) throw error;
      troubles.set(file, troublesOf(error));
    }
  }
}

function troublesOf({ message, hint, diagnostics, sources }: PressdeskError): readonly Told[] {
  if (diagnostics.length === 0) return [toldOfFile(message, hint)];
  return [...sources].flatMap(([shown, text]) =>
    told(
      diagnostics.filter((one) => one.path === shown),
      { text, byteOrderMark: false },
    ),
  );
}
