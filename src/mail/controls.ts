/** Text without the controls that nobody sees: one U+0092 has Gmail hide the rest of a mail. */
export function withoutControls(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '');
}
