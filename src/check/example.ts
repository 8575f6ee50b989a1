/** A whole release written as an indented template literal: the indentation of its first line is taken off every line. */
export function release([written = '']: TemplateStringsArray): string {
  const indentation = /^\n */.exec(written)?.[0] ?? '\n';
  const end = written.lastIndexOf('\n') + 1;
  return written.slice(0, end).replaceAll(indentation, '\n').slice(1);
}
