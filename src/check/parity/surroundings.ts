import type { Block } from './blocks.ts';

/** Blocks around a pair, its own among them: what belongs together may be parted otherwise in another language. */
export interface Surroundings {
  readonly source: readonly Block[];
  readonly target: readonly Block[];
}

/** The numbers of some blocks, days and years of dates among them. */
export function valuesIn(blocks: readonly Block[]): ReadonlySet<number> {
  const values = new Set<number>();
  for (const { numbers, dates } of blocks) {
    for (const { value, or } of numbers) {
      values.add(value);
      if (or !== undefined) values.add(or);
    }
    for (const { day, year } of dates) {
      values.add(day);
      if (year !== undefined) values.add(year);
    }
  }
  return values;
}
