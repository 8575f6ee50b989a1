import type { DirectoryItem } from '../../model/io.ts';
import type { BuildBrief } from '../build-brief.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import { type ReadInto, readOwn } from '../node-own.ts';
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
  /** What was in the folders that were listed. */
  readonly listings: readonly (readonly [folder: string, listing: string])[];
  /** Path of the release whose mail was read in full. */
  readonly firstMail: string | null;
  /** Ids of the formats that were made of the whole newsroom. */
  readonly archive: readonly string[];
  /** Whether the parts of it are kept, all of them. */
  readonly hasParts: boolean;
  /** Releases that are published as they are besides, as attachments of others. */
  readonly copied: readonly string[];
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

/** The same as far as it was read. */
export interface ReadKept extends Omit<Kept, 'outcome'>, Partial<Pick<Kept, 'outcome'>> {
  /** The line that it begins with, by which it is known. */
  readonly head: string;
}

/** A part of it as it stands in the file. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly sum: string;
}

export interface KeptPieces {
  readonly looks: Piece;
  readonly outcome: Piece;
}

type Head = readonly [
  title: string,
  sumOfBuild: string,
  sumOfLooks: string,
  sumOfOutcome: string,
  ...number[],
];

const title = 'pressdesk build 2';
const headLength = 160;

/**
 * One after the other, with their lengths in a line before them. A build that is spared needs sums of what is said alone: a
 * mark that is damaged is that of nothing, and a path leads to nothing that has its mark.
 */
export function bytesOf({
  build,
  marks,
  looks,
  outcome,
}: Pick<Kept, 'build' | 'marks'> & KeptPieces): Uint8Array {
  const ofBuild = pieceOf(build);
  const parts = [ofBuild.bytes, new Uint8Array(marks.buffer), looks.bytes, outcome.bytes];
  const sums = [ofBuild, looks, outcome].map(({ sum }) => sum);
  const head = JSON.stringify([title, ...sums, ...parts.map(({ length }) => length)]);
  return Buffer.concat([Buffer.from(head.padEnd(headLength)), ...parts]);
}

/** Data as they stand in the file. */
export function pieceOf(value: object): Piece {
  const bytes = Buffer.from(JSON.stringify(value));
  return { bytes, sum: sumOf(bytes) };
}

/**
 * What was kept in a file, without what nobody asks for: of ten thousand releases that takes longer to read than all the rest.
 * @param inFull whether all of it is asked for, also where nothing was found.
 */
export function readKept(file: string, inFull: boolean): ReadKept | undefined {
  return readOwn(file, (into, size) => {
    const { head, sums, next } = opened(into, size);
    const build: KeptBuild = JSON.parse(summed(next(), sums[0]).toString());
    const marks = new Float64Array(next().buffer);
    const looks: Looks = JSON.parse(next().toString());
    if (!inFull && build.brief.isFaultless) return { head, build, marks, looks };
    return { head, build, marks, looks, outcome: JSON.parse(summed(next(), sums[2]).toString()) };
  });
}

/**
 * Parts of what `readKept` gave, as they stand in the file; `undefined` where that is another by now. What was said may be
 * damaged: whoever reads it sees that.
 */
export function readPieces(file: string, head: string): KeptPieces | undefined {
  return readOwn(file, (into, size) => {
    const { head: now, sums, next } = opened(into, size);
    if (now !== head) return undefined;
    next();
    next();
    const [looks, outcome] = [next(), next()];
    return {
      looks: { bytes: summed(looks, sums[1]), sum: sums[1] },
      outcome: { bytes: outcome, sum: sums[2] },
    };
  });
}

/** What a part says. @throws Error where it was damaged. */
export function readPiece<Said>({ bytes, sum }: Piece): Said {
  return JSON.parse(Buffer.from(summed(bytes, sum)).toString());
}

/** @throws Error where it is not what was written. */
function opened(into: ReadInto, size: number) {
  const head = into(Buffer.alloc(headLength), 0).toString();
  const [form, ofBuild, ofLooks, ofOutcome, ...lengths]: Head = JSON.parse(head);
  const isWhole = lengths.reduce((sum, length) => sum + length, headLength) === size;
  if (form !== title || !isWhole) throw new Error('Another version wrote it, or not all of it.');
  const left = [...lengths];
  let at = headLength;
  /** The part that comes next. */
  const next = (): Buffer => {
    const length = left.shift() ?? 0;
    at += length;
    return into(Buffer.from(new ArrayBuffer(length)), at - length);
  };
  return { head, sums: [ofBuild, ofLooks, ofOutcome] as const, next };
}

/** @throws Error where it is not what was written. */
function summed<Bytes extends Uint8Array>(bytes: Bytes, sum: string): Bytes {
  if (sumOf(bytes) !== sum) throw new Error('It was damaged.');
  return bytes;
}
