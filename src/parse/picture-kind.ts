/** The patterns of WHATWG's MIME Sniffing Standard, section 6.1, and AVIF by its brand. A dot stands for any byte. */
const beginnings = [
  /^\xff\xd8\xff/,
  /^\x89PNG\r\n\x1a\n/,
  /^GIF8[79]a/,
  /^RIFF....WEBPVP/s,
  /^....ftypavi[fs]/s,
  /^BM/,
  /^\0\0[\x01\x02]\0/,
];

/** Whether a file begins like a picture that browsers show, whatever its name says and however broken the rest is. */
export function beginsAsPicture(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return beginnings.some((beginning) => beginning.test(start));
}
