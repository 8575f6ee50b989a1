/** The paragraphs of a text in `format=flowed`, a line each, as RFC 3676 says that a mail program makes them. */
export function unflowed(text: string, delSp: boolean): string {
  const paragraphs: string[] = [];
  let open = '';
  for (const sent of text.replaceAll('\r\n', '\n').split('\n')) {
    const line = sent.startsWith(' ') ? sent.slice(1) : sent;
    const goesOn = line.endsWith(' ') && line !== '-- ';
    open += goesOn && delSp ? line.slice(0, -1) : line;
    if (goesOn) continue;
    paragraphs.push(open);
    open = '';
  }
  return [...paragraphs, ...(open === '' ? [] : [open])].join('\n');
}
