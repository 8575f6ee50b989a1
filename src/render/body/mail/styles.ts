import type { Properties } from 'hast';
import { filledIn } from '../../../language/placeholders.ts';

interface Where {
  readonly dir: 'ltr' | 'rtl';
  /** Colour of links: `#0d4f7c`. */
  readonly accent: string;
  /** Whether emphasis may slant: Han, Kana and Hangul do not. */
  readonly slants?: boolean;
  /** Whether it stands among the footnotes, which are set smaller. */
  readonly footnote?: boolean;
  /** Element that directly holds this one. */
  readonly parent?: string;
  /** Alignment of a table's column. */
  readonly align?: string;
}

const sans = '-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif';
const mono = 'Menlo,Consolas,monospace';
const ink = '#1f2328';
const soft = '#565d66';
const line = '#dcdad2';
const panel = '#f4f3ee';

/**
 * Style of each element, with `start` and `end` for the sides of the line; mail programs know only left and right,
 * and inherit so little that the type is told again and again.
 */
const styles: Readonly<Record<string, string>> = {
  h2: `margin:28px 0 10px;font:600 20px/1.35 ${sans};color:${ink}`,
  h3: `margin:24px 0 8px;font:600 16px/1.4 ${sans};color:${ink}`,
  h4: `margin:20px 0 8px;font:600 15px/1.4 ${sans};color:${ink}`,
  h5: `margin:20px 0 8px;font:600 15px/1.4 ${sans};color:${soft}`,
  h6: `margin:20px 0 8px;font:600 15px/1.4 ${sans};color:${soft}`,
  p: `margin:0 0 16px;font:16px/1.65 ${sans};color:${ink}`,
  ul: `margin:0 0 16px;margin-start:24px;padding:0;font:16px/1.65 ${sans};color:${ink}`,
  ol: `margin:0 0 16px;margin-start:24px;padding:0;font:16px/1.65 ${sans};color:${ink}`,
  li: 'margin:0 0 6px',
  blockquote: 'margin:20px 0;padding:0',
  pre: `margin:0;font:14px/1.5 ${mono};color:${ink}`,
  code: `font-family:${mono};font-size:14px;background-color:${panel}`,
  hr: `margin:28px 0;border:0;border-top:1px solid ${line}`,
  table: `width:100%;margin:20px 0;border-collapse:collapse;font:14px/1.5 ${sans};color:${ink}`,
  thead: '',
  tbody: '',
  tr: '',
  th: `padding:8px 0;padding-end:12px;border-bottom:2px solid ${ink};vertical-align:bottom;font-weight:600`,
  td: `padding:8px 0;padding-end:12px;border-bottom:1px solid ${line};vertical-align:top`,
  a: 'color:{accent};text-decoration:underline',
  img: 'max-width:100%;height:auto;border:0',
  caption: `font:14px/1.5 ${sans};color:${soft}`,
  strong: '',
  em: '',
  del: '',
  sup: 'line-height:0',
  br: '',
  span: '',
};

/** The heading over the footnotes. */
const footnoteHeading = `margin:0;font:600 14px/1.5 ${sans};color:${soft}`;

/** The cell that stands around an element, or in it where it is a quotation, and the margin of that. */
const cells: Readonly<Record<string, readonly [style: string, margin: string]>> = {
  blockquote: ['padding:0;padding-start:16px;border-start:3px solid {accent}', '0'],
  pre: [`padding:12px 16px;background-color:${panel}`, '0 0 16px'],
};

/** That of the heading over the footnotes. */
const footnoteCell = [`padding:12px 0 0;border-top:1px solid ${line}`, '28px 0 8px'] as const;

/** Styles that differ where one element directly holds another. */
const within: Readonly<Record<string, string>> = {
  'li>p': `margin:0 0 8px;font:16px/1.65 ${sans};color:${ink}`,
  'pre>code': `font-family:${mono};font-size:14px`,
};

export function isMailElement(tagName: string): boolean {
  return Object.hasOwn(styles, tagName);
}

/** The `style` of an element; empty where it needs none. */
export function styleOf(
  tagName: string,
  { dir, accent, slants = true, footnote, parent, align }: Where,
): string {
  if (footnote && /^h[1-6]$/.test(tagName)) return footnoteHeading;
  if (tagName === 'em' && !slants) return 'font-style:normal;font-weight:600';
  const style = filledIn(within[`${parent}>${tagName}`] ?? styles[tagName] ?? '', { accent });
  const sided = onSides(style, dir);
  if (footnote) return sided.replace('font:16px', 'font:14px');
  if (tagName !== 'th' && tagName !== 'td') return sided;
  const side = align === 'center' || align === 'right' || align === 'left' ? align : startOf(dir);
  return `${sided};text-align:${side}`;
}

/** The cell that an element needs, with its margin; `undefined` where it needs none. */
export function cellOf(
  tagName: string,
  { dir, accent, footnote }: Where,
): { readonly style: string; readonly margin: string } | undefined {
  const found = footnote && /^h[1-6]$/.test(tagName) ? footnoteCell : cells[tagName];
  if (!found) return undefined;
  const [style, margin] = found;
  return { style: onSides(filledIn(style, { accent }), dir), margin };
}

function startOf(dir: Where['dir']): 'left' | 'right' {
  return dir === 'rtl' ? 'right' : 'left';
}

function onSides(style: string, dir: Where['dir']): string {
  const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return style.replace(/-start:/g, `-${start}:`).replace(/-end:/g, `-${end}:`);
}

/** The attributes an element keeps or is given, beside its style. */
export function attributesOf(tagName: string, { start, lang, dir }: Properties): Properties {
  const foreign = typeof lang === 'string' ? { lang, dir } : {};
  if (tagName === 'th') return { scope: 'col', ...foreign };
  if (tagName === 'ol' && typeof start === 'number') return { start, ...foreign };
  if (tagName !== 'table') return foreign;
  return { width: '100%', cellPadding: '0', cellSpacing: '0', border: '0', ...foreign };
}
