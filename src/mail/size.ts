/** Bytes that a mail's HTML may have as sent. Gmail shows 102 kB and hides the rest; heads and other programs' lines need room. */
export const mostHtmlBytes = 90_000;

// The least a line holds where a mailer breaks it after a word, and the most that needs no break.
const [shortLine, wholeLine] = [51, 74];

/**
 * Bytes that a text takes as it is sent, in quoted-printable with lines of 76: what is not ASCII takes three each. Where
 * lines are broken is the mailer's choice; it is counted as if it broke them early, a few in a hundred more than there
 * will be.
 */
export function quotedPrintableSize(text: string): number {
  let size = 0;
  for (const line of text.split(/\r?\n/)) {
    const length = encodedLength(line);
    const breaks = length > wholeLine ? Math.floor(length / shortLine) : 0;
    size += length + breaks * softBreak + lineEnd;
  }
  return size - lineEnd;
}

const lineEnd = 2;
const softBreak = 3;

function encodedLength(line: string): number {
  const bytes = new TextEncoder().encode(line);
  let plain = 0;
  for (const byte of bytes) if ((byte >= 0x20 && byte <= 0x7e && byte !== 0x3d) || byte === 0x09) plain++;
  const last = bytes.at(-1);
  // A blank at the end of a line would be lost on the way.
  if (last === 0x20 || last === 0x09) plain--;
  return plain + (bytes.length - plain) * 3;
}
