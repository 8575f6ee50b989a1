import type { DirectoryItem } from '../../model/io.ts';
import type { BuildBrief } from '../build-brief.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import { readOwn } from '../node-own.ts';
import type { Looks } from './evidence.ts';
import { sumOf } from './sum.ts';

/**
 * What is kept of a build. As long as everything it depended on and everything it left stands as it did, and the time has not
 * come at which something changes by itself, another one would do nothing and say the same.
 */
export interface KeptBuild {
  /** What was asked for, and where. */
  readonly asked: string;
  readonly program: string;
  /** The instant to take for now, as it was written; `null` where it was that of the clock. */
  readonly wished: string | null;
  /** From when until when it holds, in milliseconds since 1970; `null` for ever. */
  readonly since: number;
  readonly until: number | null;
  /** The output folder, with every link resolved. */
  readonly root: string;
  /** Where there was nothing. */
  readonly absent: readonly string[];
  /** Where only the kind was asked for. */
  readonly kinds: readonly (readonly [file: string, kind: DirectoryItem['kind'] | null])[];
  /** Where links lead. */
  readonly real: readonly (readonly [file: string, real: string | null])[];
  readonly brief: BuildBrief;
}

/** All that is kept: what was read, listed and written, with its marks, and what was said in full. */
export interface Kept {
  readonly build: KeptBuild;
  readonly looks: Looks;
  readonly marks: Float64Array;
  readonly outcome: BuildOutcome;
}

type Head = readonly [title: string, sumOfBuild: string, sumOfOutcome: string, ...lengths: number[]];

const title = 'pressdesk build 1';
const headLength = 128;

/**
 * One after the other, with their lengths in a line before them. Sums are needed of what is said alone: a mark that is damaged
 * is that of nothing, and a path leads to nothing that has its mark.
 */
export function bytesOf({ build, looks, marks, outcome }: Kept): Uint8Array {
  const [ofBuild, ofLooks, ofOutcome] = [build, looks, outcome].map(inBytes) as [Buffer, Buffer, Buffer];
  const parts = [ofBuild, new Uint8Array(marks.buffer), ofLooks, ofOutcome];
  const head: Head = [title, sumOf(ofBuild), sumOf(ofOutcome), ...parts.map(({ length }) => length)];
  return Buffer.concat([Buffer.from(JSON.stringify(head).padEnd(headLength)), ...parts]);
}

const inBytes = (value: object): Buffer => Buffer.from(JSON.stringify(value));

/**
 * What was kept in a file, without what nobody asks for: of ten thousand releases that takes longer to read than all the rest.
 * @param inFull whether all of it is asked for, also where nothing was found.
 */
export function readKept(file: string, inFull: boolean): (Omit<Kept, 'outcome'> & Partial<Kept>) | undefined {
  return readOwn(file, (into, size) => {
    let at = 0;
    const next = <Into extends NodeJS.ArrayBufferView>(array: Into): Into => {
      at += array.byteLength;
      return into(array, at - array.byteLength);
    };
    const [form, sumOfBuild, sumOfOutcome, ...lengths]: Head = JSON.parse(
      next(Buffer.alloc(headLength)).toString(),
    );
    const isWhole = lengths.reduce((sum, length) => sum + length, headLength) === size;
    if (form !== title || !isWhole) throw new Error('Another version wrote it, or not all of it.');
    const [ofBuild = 0, ofMarks = 0, ofLooks = 0, ofOutcome = 0] = lengths;
    const build: KeptBuild = JSON.parse(summed(next(Buffer.alloc(ofBuild)), sumOfBuild));
    const marks = next(new Float64Array(ofMarks / Float64Array.BYTES_PER_ELEMENT));
    const looks: Looks = JSON.parse(next(Buffer.alloc(ofLooks)).toString());
    if (!inFull && build.brief.isFaultless) return { build, marks, looks };
    return { build, marks, looks, outcome: JSON.parse(summed(next(Buffer.alloc(ofOutcome)), sumOfOutcome)) };
  });
}

/** @throws Error where it is not what was written. */
function summed(bytes: Buffer, sum: string): string {
  if (sumOf(bytes) !== sum) throw new Error('It was damaged.');
  return bytes.toString();
}
