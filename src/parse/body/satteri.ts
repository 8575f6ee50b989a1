import type { Root } from 'mdast';

/** Reads Markdown with Sätteri. Rejects where its native part cannot be loaded. */
export async function parseWithSatteri(text: string): Promise<Root> {
  const { markdownToMdast } = await import('satteri');
  return markdownToMdast(text, { features: { frontmatter: false, gfm: true } }) as Root;
}
