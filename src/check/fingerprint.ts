import { hash } from 'node:crypto';
import type { Finding } from '../model/diagnostic.ts';

/**
 * Twelve hexadecimal digits that stay the same while a mistake stays the same, wherever it moves in its file: made of
 * the rule, the field, and the words concerned with their white space evened out.
 */
export function fingerprintOf(
  ruleId: string,
  { place, field = '', actual, reason }: Finding,
  text: string,
): string {
  const words = place && text.slice(place.start.offset, place.end.offset);
  // Items of a list may change places.
  const parts = [ruleId, field.replaceAll(/\d+/g, '*'), evened(words || actual || reason)];
  return hash('sha256', parts.join('\n'), 'hex').slice(0, 12);
}

function evened(words: string): string {
  return words.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
