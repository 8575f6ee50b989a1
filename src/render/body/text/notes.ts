import type { BodyLink } from '../../view.ts';

/**
 * Numbers the links and letters the footnotes of everything that ends up in one file, so that body, notes to
 * editors and boilerplate share one list. Links are [1], [2]; footnotes [a], [b]: no reader takes one for the other.
 */
export interface Notes {
  /** The number of an address; the same address has the same number. */
  link(url: string): number;
  /** The next footnote's letter: a … z, aa, ab … */
  footnote(): string;
  /** Addresses numbered so far, in order. */
  links(): readonly BodyLink[];
}

export function createNotes(): Notes {
  const numbers = new Map<string, number>();
  let footnotes = 0;
  return {
    link(url) {
      const number = numbers.get(url) ?? numbers.size + 1;
      numbers.set(url, number);
      return number;
    },
    footnote() {
      footnotes += 1;
      return letters(footnotes);
    },
    links() {
      return Array.from(numbers, ([url, number]) => ({ number, url }));
    },
  };
}

function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((count - 1) % 26));
}
