import { placer } from '../language/positions.ts';
import { westernCharacter } from '../language/western.ts';
import type { Fault } from '../model/fault.ts';
import type { Source } from '../model/source.ts';

interface Decoded {
  readonly source: Source;
  /** Set where the bytes are not UTF-8; the text is then what they most likely say. */
  readonly fault?: Fault;
}

/** Reads bytes as UTF-8 and nothing else. Other encodings are named where they can be told. */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) {
    const text = wide.label ? new TextDecoder(wide.label).decode(bytes) : '';
    return undecoded(path, text, { encoding: wide.name, offset: 0, character: 0 });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return oneByte(bytes, path);
  }
  const byteOrderMark = text.startsWith('\ufeff');
  return { source: { path, text: byteOrderMark ? text.slice(1) : text, byteOrderMark } };
}

function undecoded(
  path: string,
  text: string,
  { encoding, offset, character }: { encoding?: string; offset: number; character: number },
): Decoded {
  const place = placer(text)({ start: character, end: character + (character < text.length ? 1 : 0) });
  const fault: Fault = { kind: 'encoding', ...(encoding && { encoding }), offset, place };
  return { source: { path, text, byteOrderMark: false }, fault };
}

/** UTF-16 and UTF-32 by their mark, or UTF-16 by the zero that is half of every Latin letter. */
function wideEncoding(bytes: Uint8Array): { name: string; label?: string } | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) {
    return c === 0 && d === 0 ? { name: 'UTF-32' } : { name: 'UTF-16', label: 'utf-16le' };
  }
  if (a === 0xfe && b === 0xff) return { name: 'UTF-16', label: 'utf-16be' };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { name: 'UTF-32' };
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 1024);
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 5;
  if (odd > many && even === 0) return { name: 'UTF-16', label: 'utf-16le' };
  if (even > many && odd === 0) return { name: 'UTF-16', label: 'utf-16be' };
  return undefined;
}

function oneByte(bytes: Uint8Array, path: string): Decoded {
  const { offset, character } = firstBroken(bytes);
  const encoding = westernName(bytes);
  if (!encoding) {
    return undecoded(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), {
      offset,
      character,
    });
  }
  const text = Array.from(bytes, (byte) => westernCharacter(byte)).join('');
  return undecoded(path, text, { encoding, offset, character: offset });
}

/** Walks the lenient decoding until a replacement character that the bytes do not hold. */
function firstBroken(bytes: Uint8Array): { offset: number; character: number } {
  let offset = 0;
  let character = 0;
  for (const symbol of new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) {
    if (
      symbol === '\ufffd' &&
      !(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)
    )
      break;
    offset += Buffer.byteLength(symbol);
    character += symbol.length;
  }
  return { offset, character };
}

/** Western one-byte text has its accents and quotation marks one by one between ASCII letters. */
function westernName(bytes: Uint8Array): string | undefined {
  let high = 0;
  let beside = 0;
  let typographic = false;
  bytes.forEach((byte, index) => {
    if (byte < 0x80) return;
    high += 1;
    if ((bytes[index - 1] ?? 0) >= 0x80) beside += 1;
    if (byte < 0xa0) typographic = true;
  });
  if (beside * 2 > high || bytes.includes(0)) return undefined;
  return typographic ? 'Windows-1252' : 'Latin-1';
}
