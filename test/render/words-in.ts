import PostalMime from 'postal-mime';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** What a reader of an output finds in it, addresses and descriptions included, ready to be searched by `folded`. */
export async function wordsIn(content: string, mediaType: string): Promise<string> {
  if (mediaType === 'message/rfc822') {
    const { subject = '', text = '', html = '' } = await PostalMime.parse(content);
    return folded(subject) + (await wordsIn(text, 'text/plain')) + (await wordsIn(html, 'text/html'));
  }
  if (mediaType === 'application/json')
    return wordsIn(stringsIn(JSON.parse(content)).join('\n'), 'text/plain');
  if (mediaType === 'text/calendar') return folded(content.replaceAll('\r\n ', '').replaceAll('\\', ''));
  if (mediaType !== 'text/html')
    return folded(content.replace(/^\s*(?:> ?)+/gm, '').replace(/ ?\[[a-z\d]+\]/g, ''));
  const attributes = [...content.matchAll(/ (?:href|src|alt|datetime)="([^"]*)"/g)].map(([, value]) => value);
  const text = content.replace(/<(style|script|head)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
  return folded(decoded([text, ...attributes].join('\n')));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Without white space and case: a fact may be wrapped, and a line may be set in capitals. */
export function folded(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

function decoded(html: string): string {
  return html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? all);
  });
}
