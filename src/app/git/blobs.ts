import type { Repository } from './repository.ts';

/** Read without asking for sizes first: most commits are smaller by far, and each question is a program started. */
const bytesAtOnce = 4 * 1024 * 1024;

/** The bytes of each blob, by id; those larger than `cap`, and those that are missing, are left out. */
export function readBlobs(repository: Repository, ids: Iterable<string>, cap: number): Map<string, Buffer> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const read = ['cat-file', '--batch'];
  const { code, stdout } = repository.ask(read, lines(wanted), bytesAtOnce);
  if (code === 0) return blobsIn(stdout, cap);
  const small = [...sizesOf(repository, wanted)].filter(([, size]) => size <= cap).map(([id]) => id);
  return small.length === 0 ? new Map() : blobsIn(repository.git(read, lines(small)), cap);
}

function blobsIn(output: Buffer, cap: number): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at);
    const [id = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    // Of what is missing there is nothing but the line that says so.
    if (size === undefined) continue;
    if (type === 'blob' && Number(size) <= cap) blobs.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}

/** The first `most` bytes of a blob, of whatever size it is. */
export function startOfBlob(repository: Repository, id: string, most: number): Buffer | undefined {
  const { code, stdout } = repository.ask(['cat-file', 'blob', id], undefined, most);
  // Git is stopped where it has more to say, and has no code then.
  return code === 0 || code === null ? stdout.subarray(0, most) : undefined;
}

/** Sizes of blobs in bytes, by id. Of one that is missing from a damaged repository there is none. */
export function sizesOf(repository: Repository, ids: Iterable<string>): Map<string, number> {
  const wanted = [...new Set(ids)];
  const sizes = new Map<string, number>();
  if (wanted.length === 0) return sizes;
  const output = repository.git(['cat-file', '--batch-check'], lines(wanted));
  for (const line of output.toString('latin1').split('\n')) {
    const [id = '', type, size] = line.split(' ');
    if (type === 'blob') sizes.set(id, Number(size));
  }
  return sizes;
}

function lines(ids: readonly string[]): string {
  return `${ids.join('\n')}\n`;
}
