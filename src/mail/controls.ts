/** Text without the controls that nobody sees: one U+0092 has Gmail hide the rest of a mail. */
export function withoutControls(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, '');
}
