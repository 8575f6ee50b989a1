/**
 * Tells whether some bytes are still what they were: a change within one word always gives another sum. Of thousands of them
 * a hash is found sooner, but to load it takes as long as a tenth of Node's start.
 */
export function sumOf(bytes: Uint8Array): string {
  let one = bytes.length;
  let other = ~bytes.length;
  for (let at = 0; at < bytes.length; at++) {
    one = Math.imul(one ^ (bytes[at] as number), 0x85ebca6b);
    one = (one << 13) | (one >>> 19);
    other = Math.imul(other ^ one, 0xc2b2ae35);
    other ^= other >>> 15;
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
