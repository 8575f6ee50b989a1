/** What came over the wire: a message, or bytes that are none. */
export type Framed = { readonly message: unknown } | { readonly broken: string };

const spellings = ['Content-Length:', 'content-length:'].map((name) => Buffer.from(name));
const enough = 64 * 1024 * 1024;

/**
 * Cuts a stream of bytes into messages, and finds the next one after whatever cannot be read: a client that counts its
 * bytes wrongly once must not be deaf and dumb for ever after. Within JSON a header cannot stand, since its line end
 * would have to be escaped; so where one is found, a message begins.
 */
export class Framing {
  #rest: Buffer = Buffer.alloc(0);
  /** How much of the rest was searched for a header within a message. */
  #searched = 0;

  *push(bytes: Uint8Array): Generator<Framed> {
    this.#rest = Buffer.concat([this.#rest, bytes]);
    for (;;) {
      const head = headerIn(this.#rest, 0);
      if (!head) {
        if (this.#rest.length <= enough) return;
        this.#rest = Buffer.alloc(0);
        return yield { broken: 'more than 64 MiB without a header' };
      }
      if (head.start > 0) {
        const before = this.#rest.subarray(0, head.start).toString();
        this.#drop(head.start);
        // Other headers, such as Content-Type, may stand before this one.
        if (!/^(?:[\w-]+:[^\r\n]*\r\n)*$/.test(before)) yield { broken: 'bytes before a header' };
        continue;
      }
      if (head.length > enough) {
        this.#drop(head.body);
        yield { broken: 'a message of more than 64 MiB' };
        continue;
      }
      const end = head.body + head.length;
      const next = headerIn(this.#rest.subarray(0, end), Math.max(head.body, this.#searched));
      if (next) {
        this.#drop(next.start);
        yield { broken: 'a message that is shorter than its Content-Length' };
        continue;
      }
      if (this.#rest.length < end) {
        // A header may lie across two chunks.
        this.#searched = Math.max(head.body, this.#rest.length - 64);
        return;
      }
      const body = this.#rest.subarray(head.body, end).toString();
      this.#drop(end);
      yield parsed(body);
    }
  }

  #drop(count: number): void {
    this.#rest = this.#rest.subarray(count);
    this.#searched = 0;
  }
}

function parsed(body: string): Framed {
  try {
    return { message: JSON.parse(body) };
  } catch {
    return { broken: 'a message that is no JSON' };
  }
}

/** The first whole `Content-Length` at or after `from`, with the blank line that ends the headers. */
function headerIn(bytes: Buffer, from: number): { start: number; body: number; length: number } | undefined {
  for (let start = find(bytes, from); start >= 0; start = find(bytes, start + 1)) {
    const lines = bytes.subarray(start, start + 1024).toString('latin1');
    const match = /^content-length:[ \t]*(\d{1,15})[ \t]*\r\n(?:[\w-]+:[^\r\n]*\r\n)*\r\n/i.exec(lines);
    if (match) return { start, body: start + match[0].length, length: Number(match[1]) };
  }
  return undefined;
}

/** Where a header may begin, in either of the two spellings there are. */
function find(bytes: Buffer, from: number): number {
  const found = spellings.map((name) => bytes.indexOf(name, from)).filter((start) => start >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}
