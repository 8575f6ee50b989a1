import { createHash, randomUUID } from 'node:crypto';

/**
 * What `{{policy}}` prints until the page is whole: only then can be told what stands in it. It is drawn anew by each
 * run and is in no output, so that nothing a release says can be taken for it.
 */
export const policyMark = randomUUID();

/** What a page needs beside its own pictures, and the styles and scripts that stand in it. */
export interface Needs {
  /** Whether its scripts fetch files of its site. */
  readonly fetches?: boolean;
}

/** The page with its Content-Security-Policy in the place that the template left for it. */
export function withPolicy(page: string, needs: Needs = {}): string {
  if (!page.includes(policyMark)) return page;
  // As a template prints text, so that it fits quotation marks of either kind.
  return page.replaceAll(policyMark, policyOf(page, needs).replaceAll("'", '&#x27;'));
}

function policyOf(page: string, { fetches = false }: Needs): string {
  const sources = { style: new Set<string>(), script: new Set<string>() };
  for (const [, kind, attributes = '', text = '', link] of page.matchAll(elements)) {
    if (link !== undefined) {
      if (/\srel\s*=\s*["']?[^"'>]*\bstylesheet\b/i.test(link)) sources.style.add("'self'");
    } else if (kind?.toLowerCase() === 'style') sources.style.add(hashOf(text));
    else if (/\ssrc\s*=/i.test(attributes)) sources.script.add("'self'");
    else if (kind !== undefined && !isData.test(attributes)) sources.script.add(hashOf(text));
  }
  const allowed = (directive: string, found: ReadonlySet<string>) =>
    found.size > 0 ? [`${directive} ${[...found].join(' ')}`] : [];
  return [
    "default-src 'none'",
    "img-src 'self'",
    ...allowed('style-src', sources.style),
    ...allowed('script-src', sources.script),
    ...(fetches ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Styles and scripts with what stands in them, and links to files. What a release says is escaped and has no such
 * element: all of them come from templates. Comments are passed over.
 */
const elements =
  /<!--[\s\S]*?-->|<(style|script)\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1\s*>|<link\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

/** A script of such a type is never run, and needs no leave. */
const isData = /\stype\s*=\s*["']?[^"'\s>]*json/i;

/** Styles and scripts come from templates, so most pages have the same, and few are quicker compared than looked up. */
const latest: { readonly text: string; readonly hash: string }[] = [];
const most = 16;

function hashOf(text: string): string {
  const known = latest.find((one) => one.text === text);
  if (known) return known.hash;
  // Browsers read every line end as a line feed before they hash.
  const bytes = createHash('sha256').update(text.replaceAll(/\r\n?/g, '\n'));
  const hash = `'sha256-${bytes.digest('base64')}'`;
  if (latest.unshift({ text, hash }) > most) latest.pop();
  return hash;
}
