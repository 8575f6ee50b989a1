import { matches } from '../../language/matches.ts';
import { none, type Slip } from './slip.ts';

/** What a quoted mail or a tag leaves behind: “said Ines Calloway, > head of”, “the library.a> It opens”. */
export function strayAngles(text: string): readonly Slip[] {
  if (!text.includes('>')) return none;
  const slips: Slip[] = [];
  for (const { 0: found, 1: gap = '', index } of matches(
    text,
    /(?<=[\p{L}\p{M}][,;:，；：、]?)(\s+)>(?=\s+\p{L}|\s*$)(?<=[,;:，；：、]\s+>)|(?<![\p{L}\p{N}</-])\/?(?:a|b|br|div|em|font|i|li|p|span|strong|u|ul)>(?![A-Za-z\d=>(-])/gu,
  )) {
    // With its other half it is a tag that somebody writes about, or is none of ours.
    if (text.lastIndexOf('<', index) >= 0) continue;
    const start = index + gap.length;
    slips.push({
      kind: 'stray',
      ...{ start, end: index + found.length, expected: [], sure: false },
      change: { start: index, end: index + found.length, text: '' },
    });
  }
  return slips;
}
