/**
 * Where a line may end within an address, a path or a name of many parts: after signs, between digits and letters, and after
 * blanks that keep words together, where they keep more together than has room.
 */
const after =
  /(?<=[._?&=@:%,;~+#|\u00a0-])(?=[^._?&=@:%,;~+#|/\u00a0-])|(?<=\d)(?=\p{L}{3})|(?<=[_=*~-]{8})(?=[_=*~-]{2})/u;
const afterSlash = /(?<=[^:/]\/)(?=[^/])/;

/** What is shorter has room on any screen. */
const shortest = 20;

/**
 * A text in the parts between which a line may end although there is no blank: of what is longer than `longest` characters,
 * after slashes, and after other signs where that is not enough. Letters alone are never parted, nor what is written without blanks.
 */
export function breakableParts(text: string, longest = 30): readonly string[] {
  const least = Math.min(longest, shortest);
  if (!hasRun(text, least)) return [text];
  const parts: string[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(/[!-~\u00a0-\u1eff]+/g)) {
    if (run.length < least) continue;
    const pieces = run
      .split(afterSlash)
      .flatMap((part) => (part.length > longest ? joined(part.split(after), longest) : [part]));
    let end = index;
    for (const piece of pieces.slice(0, -1)) {
      end += piece.length;
      parts.push(text.slice(from, end));
      from = end;
    }
  }
  return [...parts, text.slice(from)];
}

/** Whether there are so many characters side by side that a line may end between: few texts have, and this is quick to tell. */
function hasRun(text: string, least: number): boolean {
  let length = 0;
  for (let at = 0; at < text.length && length < least; at++) {
    const code = text.charCodeAt(at);
    length = (code > 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0x1eff) ? length + 1 : 0;
  }
  return length >= least;
}

/** Pieces put together again as far as they stay short enough. */
function joined(pieces: readonly string[], longest: number): readonly string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    const before = whole.at(-1);
    if (before !== undefined && before.length + piece.length <= longest)
      whole[whole.length - 1] = before + piece;
    else whole.push(piece);
  }
  return whole;
}
