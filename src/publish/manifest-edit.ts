import type { ManifestFile, PublishedAddress } from '../model/manifest.ts';
import { sha256 } from './hash.ts';
import { orderedAddress, sealLine } from './manifest.ts';

/** What is to be told otherwise in a manifest. */
export interface ManifestEdit {
  /** Files as it tells of them, with the hash that they have from now on. */
  readonly files: readonly (readonly [before: ManifestFile, sha256: string])[];
  /** The marks that the texts of releases have from now on, by source. */
  readonly marks: ReadonlyMap<string, string>;
}

/**
 * The bytes of a manifest that `serialiseManifest` has written, with a few of its lines told otherwise. To take apart one of
 * ten thousand releases and write it again takes longer than all else that such a change needs.
 * @returns `undefined` where it does not tell what is to be told otherwise.
 */
export function editedManifest(bytes: Buffer, { files, marks }: ManifestEdit): Buffer | undefined {
  const edits: Edit[] = [];
  for (const [{ path, sha256: then, source, format }, now] of files) {
    const before = JSON.stringify({ path, sha256: then, source, format });
    const at = bytes.indexOf(`\n    ${before}`);
    if (at < 0) return undefined;
    edits.push({
      at,
      before: `\n    ${before}`,
      after: `\n    ${JSON.stringify({ path, sha256: now, source, format })}`,
    });
  }
  for (const [source, mark] of marks) {
    const found = addressEdits(bytes, source, mark);
    if (!found) return undefined;
    edits.push(...found);
  }
  const seal = sealEdit(bytes);
  return seal && edited(bytes, edits, seal);
}

interface Edit {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** All addresses of a release get its mark, as it is the same text that is known by it at each. */
function addressEdits(bytes: Buffer, source: string, mark: string): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  const marksThen = new Set<string | undefined>();
  const end = bytes.indexOf('\n  "hidden": [');
  // A quotation mark within a text would have a backslash before it.
  const needle = `,"source":${JSON.stringify(source)}`;
  for (let hit = bytes.indexOf(needle); hit >= 0 && hit < end; hit = bytes.indexOf(needle, hit + 1)) {
    const at = bytes.lastIndexOf('\n', hit);
    const line = bytes.toString('utf8', at, bytes.indexOf('\n', hit)).replace(/,$/, '');
    const entry: PublishedAddress = JSON.parse(line);
    if (entry.source !== source) continue;
    marksThen.add(entry.mark);
    edits.push({ at, before: line, after: `\n    ${JSON.stringify(orderedAddress({ ...entry, mark }))}` });
  }
  // What was published there of another text under the same name keeps the mark of that.
  return marksThen.size === 1 && !marksThen.has(undefined) ? edits : undefined;
}

/** The bytes with what is told otherwise, and with the seal of that. */
function edited(bytes: Buffer, edits: readonly Edit[], seal: Edit): Buffer {
  const pieces: Buffer[] = [];
  let done = 0;
  let sealAt = 0;
  for (const edit of [seal, ...edits].sort((a, b) => a.at - b.at)) {
    pieces.push(bytes.subarray(done, edit.at));
    if (edit === seal) sealAt = pieces.length;
    pieces.push(Buffer.from(edit.after));
    done = edit.at + Buffer.byteLength(edit.before);
  }
  pieces.push(bytes.subarray(done));
  const sealed = sha256(...pieces.toSpliced(sealAt, 1));
  return Buffer.concat(pieces.with(sealAt, Buffer.from(sealLine(sealed))));
}

/** Where the seal stands; `undefined` where there is none. */
function sealEdit(bytes: Buffer): Edit | undefined {
  const before = sealLine('0'.repeat(64));
  const at = bytes.indexOf(before.slice(0, before.indexOf('0')));
  return at < 0 || at > longestHead ? undefined : { at, before, after: before };
}

// Nothing comes before the seal but two versions.
const longestHead = 1024;
