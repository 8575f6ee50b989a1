import type { Properties } from 'hast';

interface Where {
  /** Colour of links: `#0d4f7c`. That of the mail program is hard to read where it forces darkness on a mail. */
  readonly accent?: string;
  /** Whether emphasis may slant: Han, Kana and Hangul do not. */
  readonly slants?: boolean;
  /** Letters of the longest word of a heading, which may be wider than a small screen in the size that a program gives it. */
  readonly longest?: number;
  /** Whether it stands among the footnotes, which are set smaller. */
  readonly footnote?: boolean;
  /** Whether it is a table that has no room on a small screen. */
  readonly cramped?: boolean;
}

const ink = '#1f2328';
const line = '#dcdad2';
const panel = '#f4f3ee';

/**
 * Style of each element beside the type of the cell it stands in. What every mail program does of itself well enough
 * (space between paragraphs, headings that are larger) has its finish in the style sheet of the head.
 */
const styles: Readonly<Record<string, string>> = {
  h2: '',
  h3: '',
  h4: 'margin:20px 0 8px;font-size:16px',
  h5: 'margin:20px 0 8px;font-size:15px',
  h6: 'margin:20px 0 8px;font-size:15px;font-weight:400',
  p: '',
  ul: '',
  ol: '',
  li: '',
  blockquote: 'margin:20px 32px',
  code: '',
  hr: `margin:28px 0;border:0;border-top:1px solid ${line}`,
  table: 'margin:20px 0;border-collapse:collapse;font-size:14px',
  thead: '',
  tbody: '',
  tr: '',
  th: '',
  td: '',
  a: '',
  img: 'height:auto',
  caption: 'font-size:14px',
  strong: '',
  em: '',
  del: '',
  sup: '',
  br: '',
  span: '',
};

/** Sizes of headings with words of so many letters: where they cannot be left to the style sheet, and where those are too large. */
const longHeadings: readonly {
  readonly letters: number;
  readonly styles: Readonly<Record<string, string>>;
}[] = [
  { letters: 24, styles: { h2: 'font-size:16px', h3: 'font-size:15px' } },
  { letters: 17, styles: { h2: 'font-size:20px', h3: 'font-size:17px' } },
];

/** A table that has no room on a small screen. Where the style sheet counts, it has others look alike again. */
const crampedTable = {
  attributes: { cellPadding: '1', border: '1', rules: 'rows', frame: 'hsides' },
  style: 'margin:20px 0;border-collapse:collapse;font-size:11px',
};

/** The heading over the footnotes. */
const footnoteHeading = 'font-size:14px';

/** The cell that stands around code, which has space around it. */
export const codeCell = {
  style: `padding:12px 16px;background-color:${panel}`,
  margin: '0 0 16px',
};

export function isMailElement(tagName: string): boolean {
  return Object.hasOwn(styles, tagName);
}

/** The `style` of an element; empty where it needs none. */
export function styleOf(
  tagName: string,
  { accent = ink, slants = true, footnote, longest = 0, cramped }: Where = {},
): string {
  if (footnote && /^h[1-6]$/.test(tagName)) return footnoteHeading;
  const smaller = longHeadings.find(({ letters }) => longest >= letters)?.styles[tagName];
  if (smaller) return smaller;
  if (cramped) return crampedTable.style;
  if (tagName === 'em' && !slants) return 'font-style:normal;font-weight:600';
  if (tagName === 'a') return `color:${accent}`;
  return footnote && tagName === 'ol' ? 'font-size:14px' : (styles[tagName] ?? '');
}

/** The attributes an element keeps or is given, beside its style. */
export function attributesOf(
  tagName: string,
  { start: first, lang, dir, align }: Properties,
  where: { readonly dir: 'ltr' | 'rtl'; readonly cramped: boolean },
): Properties {
  const foreign = typeof lang === 'string' ? { lang, dir } : {};
  const start = where.dir === 'rtl' ? 'right' : 'left';
  const side = typeof align === 'string' ? align : start;
  // Of themselves cells stand at the beginning of the line, and headings of columns in the middle.
  if (tagName === 'td') return { ...(side !== start && { align: side }), ...foreign };
  if (tagName === 'th') return { scope: 'col', ...(side !== 'center' && { align: side }), ...foreign };
  if (tagName === 'ol' && typeof first === 'number') return { start: first, ...foreign };
  if (tagName !== 'table') return foreign;
  // Lines that every mail program draws, for a few bytes; the style sheet has finer ones.
  const lines = where.cramped ? crampedTable.attributes : { cellPadding: '6', border: '1' };
  return { width: '100%', ...lines, ...foreign };
}
