import { filledIn } from '../../../language/placeholders.ts';
import { wayTo } from '../../view/way.ts';
import type { ResolvedWords } from '../../words.ts';
import { inNumerals } from './numerals.ts';
import type { PageLinkView, PaginationView } from './view.ts';

/** Part of a list that fills one page. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly number: number;
  /** Of how many. */
  readonly of: number;
}

/** A list in pages of `size`; one page where it is empty. */
export function paged<Item>(all: readonly Item[], size: number): readonly Page<Item>[] {
  const of = Math.max(1, Math.ceil(all.length / size));
  return Array.from({ length: of }, (_, index) => ({
    items: all.slice(index * size, (index + 1) * size),
    number: index + 1,
    of,
  }));
}

/** The address of a page of the list at `list`: that of the list itself for the first. */
export function addressOfPage(list: string, number: number): string {
  return number === 1 ? list : `${list}page/${number}/`;
}

/** `Page 2 of 7`; `null` where there is but one. */
export function pageWords(
  { number, of }: Page<unknown>,
  { labels }: ResolvedWords,
  lang: string,
): string | null {
  if (of === 1) return null;
  return filledIn(labels.pageOf, { number: inNumerals(number, lang), count: inNumerals(of, lang) });
}

/** The way through the pages of the list at `list`. */
export function paginationOf(
  page: Page<unknown>,
  list: string,
  words: ResolvedWords,
  lang: string,
): PaginationView | null {
  const told = pageWords(page, words, lang);
  if (told === null) return null;
  const { number, of } = page;
  const from = addressOfPage(list, number);
  const to = (other: number) => (other < 1 || other > of ? null : wayTo(from, addressOfPage(list, other)));
  const shown = shownNumbers(number, of);
  return {
    words: told,
    newer: to(number - 1),
    older: to(number + 1),
    pages: shown.map(
      (one, index): PageLinkView => ({
        number: inNumerals(one, lang),
        href: to(one) ?? '',
        current: one === number,
        gap: one - (shown[index - 1] ?? 0) > 1,
      }),
    ),
  };
}

/** The first, the last, and those around the one that is read; no gap of a single page. */
function shownNumbers(number: number, of: number): readonly number[] {
  const around = new Set([1, of, ...[-1, 0, 1].map((step) => number + step)]);
  if (around.has(3)) around.add(2);
  if (around.has(of - 2)) around.add(of - 1);
  return [...around].filter((one) => one >= 1 && one <= of).sort((a, b) => a - b);
}
