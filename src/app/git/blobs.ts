import type { Repository } from './repository.ts';

/** The bytes of each blob, by id; those larger than `cap` are left out, and their sizes are in `sizes`. */
export function readBlobs(repository: Repository, ids: Iterable<string>, cap: number): Map<string, Buffer> {
  const small = [...sizesOf(repository, ids)].filter(([, size]) => size <= cap).map(([id]) => id);
  const blobs = new Map<string, Buffer>();
  if (small.length === 0) return blobs;
  const output = repository.git(['cat-file', '--batch'], lines(small));
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at);
    const [id = '', , size = '0'] = output.toString('latin1', at, end).split(' ');
    const until = end + 1 + Number(size);
    blobs.set(id, output.subarray(end + 1, until));
    at = until + 1;
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
