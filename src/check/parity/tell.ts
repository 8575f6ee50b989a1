import { inSeries, several } from '../../language/several.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Release } from '../../model/release.ts';
import { capital, quoted } from '../field-words.ts';
import type { Passage } from '../prose/passage.ts';
import { sentenceAt } from '../prose/sentences.ts';
import { type Changed, type Lost, textOf, type Words } from './deviation.ts';
import type { Outvoted } from './judge.ts';
import { versionName } from './version-name.ts';

/** More of one kind than this are told in one finding: a translator who left them all out need not be told of each. */
export const most = 3;

/** `in releases/a.md, line 14: “…”` with the sentence that the words stand in. */
function standing({ source }: Release, words: Words): string {
  const line = words.passage.place(words.start, words.end)?.start.line ?? words.passage.place()?.start.line;
  return `in ${source.path}${line ? `, line ${line}` : ''}: ${sentenceOf(words.passage, words.start)}`;
}

/** The sentence that a character stands in, in quotation marks, without its own full stop. */
export function sentenceOf(passage: Passage, index: number): string {
  const { start, end } = sentenceAt(passage, index);
  return quoted(
    passage.text
      .slice(start, end)
      .trim()
      .replace(/[.。]$/, ''),
  );
}

/** Something that reads otherwise in a release than in the version it is measured by. */
export function tellChanged({ what, there, here, wanted, found }: Changed, source: Release): Finding {
  const version = `the ${versionName(source)} version`;
  const place = here.passage.place(here.start, here.end);
  const note = `It stands ${standing(source, there)}.`;
  if (what === 'address') {
    const reason = `This link leads to ${quoted(found)}, that of ${version} to ${quoted(wanted)}.`;
    return { ...(place && { place }), reason, actual: found, expected: [wanted], note };
  }
  const [ours, theirs] = [textOf(here), textOf(there)];
  const reason = `${quoted(ours)} stands here, ${quoted(theirs)} in ${version}.`;
  return { ...(place && { place }), reason, actual: ours, expected: [theirs], note };
}

/** The same where the other versions speak against the one that they were translated from. */
export function tellOutvoted({ changed, others }: Outvoted): Finding {
  const { what, there, here, wanted, found } = changed;
  const [first] = others;
  const place = there.passage.place(there.start, there.end);
  const versions = `${several(others.length, 'other version')} have`;
  const note = `It stands ${standing(first, here)}. If they are right, correct it here.`;
  const [ours, theirs] = what === 'address' ? [wanted, found] : [textOf(there), textOf(here)];
  const reason =
    what === 'address'
      ? `This link leads to ${quoted(ours)}, where ${versions} ${quoted(theirs)}.`
      : `${quoted(ours)} stands here, where ${versions} ${quoted(theirs)}.`;
  return { ...(place && { place }), reason, actual: ours, expected: [theirs], note };
}

/** What one paragraph lacks: links, numbers, days. */
export function tellLost(lost: readonly [Lost, ...Lost[]], source: Release): Finding {
  const [first] = lost;
  const words = lost.map(nameOf);
  const verb = lost.length > 1 ? 'are' : 'is';
  const reason = `${capital(inSeries(words))} of the ${versionName(source)} version ${verb} missing here.`;
  const place = placeOf(first);
  const note = `${lost.length > 1 ? 'They stand' : 'It stands'} ${standing(source, first.there)}.`;
  return { ...(place && { place }), reason, expected: lost.map(expectedOf), note };
}

/** Links or numbers of which so many are missing that one finding says it better. */
export function tellManyLost(lost: readonly [Lost, ...Lost[]], all: number, source: Release): Finding {
  const [first] = lost;
  const kind = { link: 'links', number: 'numbers', date: 'dates' }[first.what];
  const reason = `${lost.length} of the ${all} ${kind} of the ${versionName(source)} version are missing here.`;
  const place = placeOf(first);
  const note = `The first of them is ${nameOf(first)} ${standing(source, first.there)}.`;
  return { ...(place && { place }), reason, expected: lost.map(expectedOf), note };
}

function nameOf({ address, there }: Lost): string {
  return address === undefined ? quoted(textOf(there)) : `the link to ${quoted(address)}`;
}

function expectedOf({ address, there }: Lost): string {
  return address ?? textOf(there);
}

/** The words of a lost link, where they stand without it; else the paragraph it belongs to. */
function placeOf({ there, pair, what }: Lost): Place | undefined {
  const passage = pair.target[0]?.passages[0];
  const words = textOf(there);
  const at = what === 'link' && words.length > 3 ? (passage?.text.indexOf(words) ?? -1) : -1;
  return at < 0 ? passage?.place() : passage?.place(at, at + words.length);
}
