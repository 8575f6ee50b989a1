import type { Mark, Passage } from '../prose/passage.ts';

/** Links of a passage one after another with nothing but a comma or a short word between them. */
export type Row = readonly Linking[];

export interface Linking extends Mark {
  readonly address: string;
}

export function isLinking(mark: Mark): mark is Linking {
  return mark.kind === 'link' && mark.address !== undefined;
}

/** More than this stands only between links that belong to different thoughts. */
const most = 12;

/** The rows of three links and more. */
export function rowsOf({ text, marks }: Passage): Row[] {
  const rows: Row[] = [];
  let row: Linking[] = [];
  for (const mark of marks) {
    if (!isLinking(mark)) continue;
    const before = row.at(-1);
    const isNext =
      before && mark.start - before.end <= most && !/[.!?。]/.test(text.slice(before.end, mark.start));
    if (!isNext) row = [];
    row.push(mark);
    if (row.length === 3) rows.push(row);
  }
  return rows;
}
