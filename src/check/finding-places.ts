import type { Finding } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';

/** The stretches of a file that findings are about, to be asked which of them others touch. */
export class FindingPlaces {
  readonly #starts: readonly number[];
  /** The furthest end of a stretch and all before it. */
  readonly #ends: readonly number[];

  constructor(findings: readonly Finding[]) {
    const places = findings.flatMap(({ place }) => (place ? [place] : []));
    places.sort((a, b) => a.start.offset - b.start.offset);
    this.#starts = places.map(({ start }) => start.offset);
    let furthest = 0;
    this.#ends = places.map(({ end }) => {
      furthest = Math.max(furthest, end.offset);
      return furthest;
    });
  }

  /** Whether a place shares a character, or its beginning, with one of the stretches. */
  touch(place: Place | undefined): boolean {
    if (!place) return false;
    const { start, end } = place;
    const before = this.#before(end.offset);
    const last = this.#before(start.offset + 1);
    return (
      (before > 0 && (this.#ends[before - 1] ?? 0) > start.offset) ||
      (last > 0 && this.#starts[last - 1] === start.offset)
    );
  }

  /** How many stretches begin before an offset. */
  #before(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
