import type { Root } from 'mdast';

/** Reads Markdown with remark, whose plugins know how emphasis stands beside Chinese, Japanese and Korean. */
export async function parseWithRemark(text: string): Promise<Root> {
  const [{ unified }, parse, gfm, cjk, cjkStrikethrough] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('remark-cjk-friendly'),
    import('remark-cjk-friendly-gfm-strikethrough'),
  ]);
  return unified()
    .use(parse.default)
    .use(gfm.default)
    .use(cjk.default)
    .use(cjkStrikethrough.default)
    .parse(text);
}
