import path from 'node:path';
import type { Config } from '../../model/config.ts';
import type { Io } from '../../model/io.ts';
import { limits } from '../../model/limits.ts';
import type { KeptFindings } from '../kept/kept-findings.ts';
import type { KeptParts } from '../kept/kept-parts.ts';
import { readAgain } from '../kept/kept-readings.ts';
import type { Loaded } from '../load.ts';
import { Doubt } from './doubt.ts';

/** Releases of a newsroom as its last build knew them, and those that were touched since as they are now. */
export class KnownReleases {
  readonly #io: Io;
  readonly #config: Config;
  readonly #parts: KeptParts;
  readonly #loaded: Map<string, Loaded>;

  constructor(io: Io, config: Config, parts: KeptParts, touched: readonly Loaded[]) {
    this.#io = io;
    this.#config = config;
    this.#parts = parts;
    this.#loaded = new Map(touched.map((one) => [one.release.source.path, one]));
  }

  /** The release at a path, as people are told of it. @throws Doubt where it is not what was built. */
  async at(shown: string): Promise<Loaded> {
    const known = this.#loaded.get(shown) ?? (await this.#load(shown));
    this.#loaded.set(shown, known);
    return known;
  }

  /** What the rules found in it. @throws Doubt where nobody knows. */
  findings(shown: string): KeptFindings {
    const known = this.#parts.findings.last<KeptFindings>(shown);
    if (!known) throw new Doubt(`what was found in ${shown} is not kept`);
    return known.value;
  }

  async #load(shown: string): Promise<Loaded> {
    const file = path.resolve(this.#io.cwd, shown);
    const read = this.#io.readFile(file, limits.bytes);
    const release = read.ok && (await readAgain(this.#parts.readings, read.bytes, shown, this.#config));
    if (!release) throw new Doubt(`${shown} is not what was built`);
    return { file, release };
  }
}
