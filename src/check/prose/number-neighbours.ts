// What stands beside a number, looked at character by character: most numbers have nothing there that could be a unit, and
// a pattern for each unit would cost more than all else that is read of them.

/** Whether a character is one that stands before most numbers: a blank, a bracket, a line end. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x28 || code === 0x0a;
}

/** Whether what stands before a number may be the name of an era, a part of the day, or a word or sign for per cent. */
export function mayMark(before: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  const code = last === 0x20 ? before.charCodeAt(before.length - 2) : last;
  // “yüzde” ends with a plain letter, “พ.ศ.” with a full stop.
  return code >= 0x80 || code === 0x25 || code === 0x2e || (code | 0x20) === 0x65;
}

/** Whether a character is a blank that may stand between a number and its unit. */
export function isGap(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

/** Whether a word may begin with a character that does so with one of some plain letters or signs, or with others. */
export function mayBegin(code: number, plain: string): boolean {
  return code >= 0x80 || plain.includes(String.fromCharCode(code < 0x41 ? code : code | 0x20));
}

const plainEnds = new Set(Array.from(',;)]!?"”\n', (sign) => sign.charCodeAt(0)));

/** Whether a number ends its text, or a sign follows that no unit, time or word for a multiple begins with. */
export function isPlainEnd(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (Number.isNaN(next) || plainEnds.has(next)) return true;
  return next === 0x2e && !(text.charCodeAt(end + 1) > 0x20);
}
