import type { Root } from 'mdast';
import { secureBareLinks } from './bare-links.ts';
import { placed, withTasksPlaced } from './placed.ts';
import { fitsRemark } from './remark-bounds.ts';

/** What is left out where a text would take remark too long: everything but blocks. Its signs stay as written. */
const inline = [
  'attention',
  'strikethrough',
  'autolink',
  'codeText',
  'htmlText',
  'labelStartLink',
  'labelStartImage',
  'labelEnd',
];

/** Reads Markdown with remark, whose plug-ins know how emphasis stands beside Chinese, Japanese and Korean. */
export async function parseWithRemark(text: string): Promise<Root> {
  const [{ unified }, parse, gfm, cjk, cjkStrikethrough] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('remark-cjk-friendly'),
    import('remark-cjk-friendly-gfm-strikethrough'),
  ]);
  const reader = unified().use(parse.default);
  const full = fitsRemark(text)
    ? reader.use(gfm.default).use(cjk.default).use(cjkStrikethrough.default)
    : reader.data('micromarkExtensions', [{ disable: { null: inline } }]);
  return secureBareLinks(withTasksPlaced(placed(full.parse(text), text)), text);
}
