import { placer } from '../../language/positions.ts';
import { limits } from '../../model/limits.ts';
import type { Place } from '../../model/place.ts';
import { Containers } from './containers.ts';
import type { LimitFault } from './limit-fault.ts';
import { Marks } from './marks.ts';

/**
 * Marks of emphasis in one paragraph. Far beyond any release, far below what a parser's stack bears where they all
 * stand in one another (the true depth is measured in the tree), and few enough that their square is soon counted.
 */
const emphasisMarks = 10_000;

// Without one of these nothing can be too deep, and no line needs a closer look. A level takes two columns, a tab is four.
const manyContainers = /^(?:[ \t>*+-]|\d{1,9}[.)]|\[\^[^\]\s]+\]:){50}/m;
const manyBrackets = /^(?:[^[]*\[){101}/;

/**
 * What stands too deep in a text, found before any parser sees it; `undefined` where it is within bounds. Never lets
 * through what is deeper, but for emphasis and HTML, which `treeLimitFault` measures.
 */
export function bodyLimitFault(text: string): LimitFault | undefined {
  const parts = Math.max(count(text, '@'), Math.max(count(text, '\n'), count(text, '\r')) / 2);
  if (parts > limits.pieces) return tooMuch(text, Math.ceil(parts));
  const deep = manyContainers.test(text);
  const crowded = text.length > 2 * emphasisMarks || manyBrackets.test(text);
  if (!deep && !crowded) return undefined;
  const containers = new Containers();
  let marks = new Marks();
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    if (line.trim() === '') {
      marks = new Marks();
      continue;
    }
    if (crowded) marks.add(line);
    if (marks.signs > emphasisMarks) return tooMany(text, marks.signs, index, line);
    const depth = deep ? containers.depthOf(line, limits.nesting) : 0;
    const actual = marks.emphasis > emphasisMarks ? marks.emphasis : Math.max(depth, marks.brackets);
    if (actual <= limits.nesting) continue;
    return {
      kind: 'limit',
      limit: 'nesting',
      actual,
      allowed: limits.nesting,
      place: placeOf(text, index, line),
    };
  }
  return undefined;
}

/** Addresses by the ten thousand, or a paragraph of a hundred thousand lines, take a parser a second to make. */
function tooMuch(text: string, actual: number): LimitFault {
  const place = placer(text)({ start: 0, end: text.length });
  return { kind: 'limit', limit: 'pieces', actual, allowed: limits.pieces, place };
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

function tooMany(text: string, actual: number, index: number, line: string): LimitFault {
  return {
    kind: 'limit',
    limit: 'pieces',
    actual,
    allowed: emphasisMarks,
    place: placeOf(text, index, line),
  };
}

function placeOf(text: string, index: number, line: string): Place {
  return placer(text)({ start: index, end: index + line.trimEnd().length });
}
