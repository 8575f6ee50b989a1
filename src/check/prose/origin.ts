import type { FieldPlaces } from '../../model/release.ts';
import type { Source } from '../../model/source.ts';
import { Trace, trace } from './trace.ts';

/** What a tree's positions count in, and where that stands in the file. */
export interface Origin {
  /** The text that the offsets of the tree count in. */
  readonly text: string;
  /** Where a stretch of that text stands in the file. */
  range(start: number, end: number): { start: number; end: number } | undefined;
}

/** The file itself. */
export function fileOrigin(source: Source): Origin {
  return { text: source.text, range: (start, end) => ({ start, end }) };
}

/** How text over several lines begins in YAML: `>-` and a line end. */
const blockHead = /^[|>][-+\d]*[ \t]*(?:#.*)?(?:\r\n?|\n)\s*/;

/** The value of a field, as YAML has read it; `undefined` where the field is not in the file. */
export function fieldOrigin(
  { source, places }: { readonly source: Source; readonly places: FieldPlaces },
  field: string,
  value: string,
): Origin | undefined {
  const place = places.value(field);
  if (!place) return undefined;
  let told: Trace | undefined;
  const range = (start: number, end: number) => {
    if (!told) {
      told = new Trace();
      const { start: from, end: to } = place;
      const written = source.text.slice(from.offset, to.offset);
      const verbatim = written.indexOf(value);
      const head = blockHead.exec(written)?.[0].length ?? 0;
      if (verbatim >= 0) told.same(value.length, from.offset + verbatim);
      else trace(value, written.slice(head), from.offset + head, told);
    }
    return told.range(start, end);
  };
  return { text: value, range };
}
