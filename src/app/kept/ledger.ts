import path from 'node:path';
import { sha256 } from '../../publish/hash.ts';
import { readCache, writeCache } from '../node-cache.ts';
import { type Mark, markAt } from '../node-marks.ts';
import type { Look } from './evidence.ts';
import { isPlain } from './keys.ts';
import { isAsWritten, isSame } from './marks.ts';

/** So many files that none of them is large, even of a hundred thousand releases, and that one change writes few anew. */
const sheaves = 64;

interface Entry {
  readonly key: string;
  /** JSON, on one line. */
  readonly text: string;
}

interface Sheaf {
  readonly records: ReadonlyMap<string, Entry>;
  /** What is to stand in it from now on. */
  readonly next: Map<string, Entry>;
  isChanged: boolean;
}

/** A file as it was read, or when it was written; milliseconds since 1970. */
type Standing =
  | { readonly mark: Mark | undefined; readonly writtenAt?: undefined }
  | { readonly mark?: undefined; readonly writtenAt: number };

/** No file was changed before that. */
const never = -1;

/**
 * What was made of each release or list, under its name, with a key of all that it was made from. Whoever asks with another key
 * gets nothing. What was not asked for during a build is gone after it.
 */
export class Ledger {
  readonly #sheaves = new Map<number, Sheaf>();
  readonly #files = new Map<string, Standing>();
  readonly #folder: string;
  readonly #kind: string;
  readonly #program: string;

  /**
   * @param kind of what is kept: others may lie in the same folder.
   * @param program what another program has written is not read.
   */
  constructor(folder: string, kind: string, program: string) {
    this.#folder = folder;
    this.#kind = kind;
    this.#program = sha256(Buffer.from(program));
  }

  /** What was noted down last under a name, for whatever key. */
  last<Value>(name: string): { readonly key: string; readonly value: Value } | undefined {
    const [{ records }, id] = this.#placeOf(name);
    const found = records.get(id);
    return found && { key: found.key, value: JSON.parse(found.text) };
  }

  /** All that was noted down last, by name. */
  *all<Value>(): Iterable<readonly [name: string, value: Value]> {
    for (let number = 0; number < sheaves; number += 1) {
      for (const [id, { text }] of this.#sheafOf(number).records) yield [JSON.parse(id), JSON.parse(text)];
    }
  }

  /** What was noted down of a release for this key. */
  recall<Value>(name: string, key: string): Value | undefined {
    const found = this.#taken(name, key);
    return found && JSON.parse(found.text);
  }

  /** Keeps what was noted down for this key, where there is such a thing, without looking at it. */
  stay(name: string, key: string): boolean {
    return this.#taken(name, key) !== undefined;
  }

  /**
   * @param value plain data: what would not come back as it was is not noted down.
   * @returns whether it was.
   */
  note(name: string, key: string, value: unknown): boolean {
    if (!isPlain(value)) return false;
    const [sheaf, id] = this.#placeOf(name);
    sheaf.next.set(id, { key, text: JSON.stringify(value) });
    sheaf.isChanged = true;
    return true;
  }

  /**
   * The files that it has read or written, each with its mark; `undefined` where one could not be written, or is not as this left it.
   * Those that there are not have none.
   */
  looks(): readonly Look[] | undefined {
    const looks: Look[] = [];
    for (const [file, { mark: before, writtenAt }] of this.#files) {
      const mark = markAt(file, 'itself');
      const isOurs = writtenAt === undefined ? isSame(mark, before) : isAsWritten(mark, writtenAt);
      if (!isOurs) return undefined;
      looks.push([file, mark]);
    }
    return looks;
  }

  /** Writes what has changed, and lets go of everything. */
  close(): void {
    for (let number = 0; number < sheaves; number += 1) {
      const { records, next, isChanged } = this.#sheafOf(number);
      if (isChanged || next.size !== records.size) this.#write(number, next);
    }
    this.#sheaves.clear();
  }

  /** The same after a build that asked for a few only: what it did not ask for stays. */
  amend(): void {
    for (const [number, { records, next, isChanged }] of this.#sheaves) {
      if (isChanged) this.#write(number, new Map([...records, ...next]));
    }
    this.#sheaves.clear();
  }

  #taken(name: string, key: string): Entry | undefined {
    const [sheaf, id] = this.#placeOf(name);
    const found = sheaf.records.get(id);
    if (found?.key !== key) return undefined;
    sheaf.next.set(id, found);
    return found;
  }

  #write(number: number, entries: ReadonlyMap<string, Entry>): void {
    const lines = Array.from(entries, ([id, { key, text }]) => `${key} ${text}\t${id}`);
    const file = this.#fileOf(number);
    const isWritten = writeCache(file, [this.#program, ...lines]);
    this.#files.set(file, { writtenAt: isWritten ? Date.now() : never });
  }

  #placeOf(name: string): readonly [Sheaf, id: string] {
    const id = JSON.stringify(name);
    return [this.#sheafOf(sheafNumber(id)), id];
  }

  #sheafOf(number: number): Sheaf {
    const sheaf = this.#sheaves.get(number) ?? this.#read(number);
    this.#sheaves.set(number, sheaf);
    return sheaf;
  }

  #read(number: number): Sheaf {
    const file = this.#fileOf(number);
    // Before it is read, so that what comes while it is read makes another mark.
    this.#files.set(file, { mark: markAt(file, 'itself') });
    const [program, ...lines] = readCache(file) ?? [];
    const records = new Map<string, Entry>();
    for (const line of program === this.#program ? lines : []) {
      // JSON has no tabs.
      const [blank, tab] = [line.indexOf(' '), line.lastIndexOf('\t')];
      records.set(line.slice(tab + 1), { key: line.slice(0, blank), text: line.slice(blank + 1, tab) });
    }
    return { records, next: new Map(), isChanged: false };
  }

  #fileOf(number: number): string {
    return path.join(this.#folder, `${this.#kind}-${number}`);
  }
}

/** The same for a name in every build, and about as often each. */
function sheafNumber(id: string): number {
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) sum = (Math.imul(sum, 31) + id.charCodeAt(at)) >>> 0;
  return sum % sheaves;
}
