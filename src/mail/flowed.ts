import { brokenSoftly, prepareWrapping } from '../language/wrap.ts';

/** Text as it is sent, in lines that a mail program joins again. */
export interface Flowed {
  readonly text: string;
  /** Whether the blank at the end of a line that goes on is no part of the text: so for scripts that write none. */
  readonly delSp: boolean;
}

/** Columns for words, so that a line has at most 72 with the blanks round them: one before it, its own, one to be deleted. */
const columns = 69;

/**
 * Text whose paragraphs are a line each as `format=flowed` (RFC 3676): a line that ends in a blank goes on in the next.
 * What cannot be broken, such as a long address, stands on a longer line of its own.
 */
export async function flowed(text: string): Promise<Flowed> {
  await prepareWrapping(text);
  const paragraphs = text.split('\n').map((line) => linesOf(line.replace(/[ \t]+$/, '')));
  const delSp = paragraphs.some((lines) => lines.slice(0, -1).some((line) => !line.endsWith(' ')));
  const lines = paragraphs.flatMap((lines) =>
    lines.map((line, index) => stuffed(delSp && index < lines.length - 1 ? `${line} ` : line)),
  );
  return { text: lines.join('\n'), delSp };
}

function linesOf(paragraph: string): readonly string[] {
  const lines: string[] = [];
  for (const line of brokenSoftly(paragraph, columns)) {
    // Two hyphens alone on a line begin a signature, which does not go on; blanks alone are no line.
    if (/^(?:--)?\s*$/.test(lines.at(-1) ?? '-')) lines.push(`${lines.pop()}${line}`);
    else lines.push(line);
  }
  return lines;
}

/** A blank before what would mean something at the beginning of a line: a quotation, a blank that was taken away. */
function stuffed(line: string): string {
  return /^(?: |>|From )/.test(line) ? ` ${line}` : line;
}

/** The lines of flowed text for whoever opens it as a file: without what mail programs need to join them again. */
export function plainLines({ text }: Flowed): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^ /, '').trimEnd())
    .join('\n');
}
