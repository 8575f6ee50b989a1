/**
 * The names by which headings are linked to, in order: `About the ferry (new)` is `about-the-ferry-new`, and a second one
 * `about-the-ferry-new-1`, as on GitHub. What has no letter or digit has no name.
 */
export function headingNames(headings: readonly string[]): string[] {
  const times = new Map<string, number>();
  return headings.map((words) => {
    const name = anchorName(words);
    if (name === '') return '';
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return before > 0 ? `${name}-${before}` : name;
  });
}

/** The name that a link within the page leads to: `#About%20us` is meant for `about-us`. */
export function anchorName(words: string): string {
  return decoded(words)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/[\s-]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The place in a page that an address names, as a page writes it: `%C3%A9t%C3%A9` is `été`. */
export function decoded(words: string): string {
  try {
    return words.includes('%') ? decodeURIComponent(words) : words;
  } catch {
    return words;
  }
}
