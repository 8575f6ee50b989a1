/** A point in a source. Line and column count from 1, offset from 0; columns and offsets are UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a source, from `start` up to but not including `end`. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** A stretch of a text in offsets, from `start` up to but not including `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
