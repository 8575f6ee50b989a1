/** A whole release written as an indented template literal: the indentation of its first line is taken off every line. */
export function release([written = '']: TemplateStringsArray): string {
  const text = written.replace(/^\n/, '').replace(/[ \t]+$/, '');
  const indentation = /^ */.exec(text)?.[0] ?? '';
  return text
    .split('\n')
    .map((line) => (line.startsWith(indentation) ? line.slice(indentation.length) : line))
    .join('\n');
}
