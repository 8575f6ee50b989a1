/**
 * The way from one page to another, fit for a link: `../../topics/health/`, or `./` to itself. Relative, so that a folder
 * that is looked at on the desk leads where the site will.
 * @param from the page's folder, from the output's root, with a trailing slash.
 * @param to from the output's root.
 */
export function wayTo(from: string, to: string): string {
  return '../'.repeat(from.split('/').length - 1) + encodeURI(to) || './';
}

/** The absolute address of a page, ready to be printed; `null` where the newsroom's site is not known. */
export function urlOf(to: string, site: string): string;
export function urlOf(to: string, site: string | undefined): string | null;
export function urlOf(to: string, site: string | undefined): string | null {
  return site ? new URL(encodeURI(to), site).href : null;
}
