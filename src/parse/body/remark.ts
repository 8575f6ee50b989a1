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

/** Gives what reads Markdown with remark, whose plug-ins know how emphasis stands beside Chinese, Japanese and Korean. */
export async function openRemark(): Promise<(text: string) => Root> {
  const [{ unified }, parse, gfm, cjk, cjkStrikethrough] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('remark-cjk-friendly'),
    import('remark-cjk-friendly-gfm-strikethrough'),
  ]);
  const reader = unified().use(parse.default).freeze();
  const full = reader().use(gfm.default).use(cjk.default).use(cjkStrikethrough.default).freeze();
  const blocks = reader()
    .data('micromarkExtensions', [{ disable: { null: inline } }])
    .freeze();
  return (text) => {
    const tree = (fitsRemark(text) ? full : blocks).parse(text);
    return secureBareLinks(withTasksPlaced(placed(tree, text)), text);
  };
}
