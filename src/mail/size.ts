/** Bytes that a mail's HTML may have as sent. Gmail shows 102 kB and hides the rest; heads and other programs' lines need room. */
export const mostHtmlBytes = 90_000;

/** Whether a mail's HTML has no more than that. */
export function fitsInMail(html: string): boolean {
  return quotedPrintableSize(html) <= mostHtmlBytes;
}

// The least a line holds where a mailer breaks it after a word, and the most that needs no break.
const [shortLine, wholeLine] = [51, 74];

/**
 * Bytes that a text takes as it is sent, in quoted-printable with lines of 76: what is not ASCII takes three each. Where
 * lines are broken is the mailer's choice; it is counted as if it broke them early, a few in a hundred more than there
 * will be.
 */
export function quotedPrintableSize(text: string): number {
  const bytes = Buffer.from(text);
  let size = 0;
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    size += lineSize(bytes, start, bytes[end - 1] === carriageReturn ? end - 1 : end) + lineEnd;
    start = end + 1;
  }
  return size + lineSize(bytes, start, bytes.length);
}

const [carriageReturn, lineFeed, tab, blank] = [0x0d, 0x0a, 0x09, 0x20];
const lineEnd = 2;
const softBreak = 3;

function lineSize(bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at++) length += sizes[bytes[at] ?? 0] ?? 0;
  // A blank at the end of a line would be lost on the way.
  const last = end > start ? bytes[end - 1] : undefined;
  if (last === blank || last === tab) length += 2;
  return length + (length > wholeLine ? Math.floor(length / shortLine) * softBreak : 0);
}

/** Of each byte, as it stands or as `=C3`. */
const sizes = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= blank && byte <= 0x7e && byte !== 0x3d) || byte === tab ? 1 : 3,
);
