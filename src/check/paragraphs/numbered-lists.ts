import type { List } from 'mdast';
import type { Release } from '../../model/release.ts';
import { placerOf } from '../places.ts';
import type { Numbered, Slip } from './numbered-paragraphs.ts';

/** Gaps and repeats in the numbers that the lists of a body are written with; the page prints others. */
export function* listSlips({ body, source }: Release): Iterable<Slip> {
  const open = body.children.filter((node) => node.type === 'list');
  for (let list = open.pop(); list; list = open.pop()) {
    for (const item of list.children) {
      for (const child of item.children) if (child.type === 'list') open.push(child);
    }
    // In a list of short lines the numbers are of no weight; paragraphs are numbered to be referred to.
    const slip = list.ordered && list.spread && slipIn(list, source);
    if (slip) yield slip;
  }
}

/** The one slip of a list that is counted otherwise. A list of nothing but 1. is how many write, and so is one in disorder. */
function slipIn(list: List, source: Release['source']): Slip | undefined {
  const items = list.children.flatMap(({ position }) => {
    const start = position?.start.offset;
    const written =
      start === undefined ? undefined : /^\d{1,3}(?=[.)])/.exec(source.text.slice(start, start + 4))?.[0];
    return start === undefined || !written ? [] : numberAt(source, start, written);
  });
  if (items.length < 3 || items.length !== list.children.length) return undefined;
  const slips = items.flatMap((to, index) => {
    const from = items[index - 1];
    return from && to.number !== from.number + 1 ? [{ from, to, rest: items.slice(index) }] : [];
  });
  const [slip, another] = slips;
  if (!slip || another) return undefined;
  const step = slip.to.number - slip.from.number;
  if (step < 0 || step > 3 || (step === 0 && items.length < 4)) return undefined;
  return step === 0 ? slip : { ...slip, printed: slip.from.number + 1 };
}

function numberAt(source: Release['source'], start: number, written: string): Numbered {
  const end = start + written.length;
  return {
    number: Number(written),
    written,
    sure: true,
    place: () => placerOf(source)({ start, end }),
    renumber: (number) => ({ start, end, text: String(number) }),
  };
}
