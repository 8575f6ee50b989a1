import { quoted } from '../field-words.ts';
import type { Malformation } from './malformation.ts';

/** What is wrong with an address of so many characters that words follow which are read as a part of it; `undefined` where none do. */
export function runsOn(written: string, length: number | undefined): Malformation | undefined {
  if (length === undefined) return undefined;
  return {
    reason: `In ${quoted(written)} the words behind the address are read as a part of it.`,
    note: 'Put the address alone between “<” and “>”, or a space behind it.',
    instead: written.slice(0, length),
  };
}
