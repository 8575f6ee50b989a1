// Abbreviations with two meanings, or explained too late.
import { matchesIn, plant } from '../sheet.js';

const swaps = {
  A: ['Agency', 'Alliance', 'Assembly'],
  B: ['Bureau', 'Board'],
  C: ['Centre', 'Council', 'Committee'],
  D: ['Division', 'Directorate'],
  E: ['Exchange', 'Enterprise'],
  F: ['Forum', 'Foundation'],
  I: ['Initiative', 'Institute'],
  L: ['League', 'Laboratory'],
  M: ['Mission', 'Movement'],
  N: ['Network', 'Nursery'],
  O: ['Office', 'Organisation'],
  P: ['Programme', 'Partnership'],
  R: ['Registry', 'Review'],
  S: ['Service', 'Society'],
  T: ['Trust', 'Team'],
  U: ['Union', 'Unit'],
};
const expanded =
  /((?:[A-Z][\p{L}-]+ (?:(?:of|for|and|on|the|to) ){0,2}){1,5}[A-Z][\p{L}-]+) \(([A-Z]{3,6})\)/gu;

/** “(ABC)” behind its full name, whose capitals it is. */
function* definitions(sheet) {
  const seen = new Set();
  for (const { match, start, end, block } of matchesIn(sheet, expanded)) {
    const [, name, short] = match;
    const fitting = nameOf(name, short);
    if (!fitting || seen.has(short)) continue;
    seen.add(short);
    yield { name: fitting, short, nameAt: end - short.length - 3 - fitting.length, start, end, block };
  }
}

function nameOf(name, short) {
  const words = name.split(' ');
  for (let from = words.length - 1; from >= 0; from--) {
    const initials = words
      .slice(from)
      .filter((word) => /^[A-Z]/.test(word))
      .map((word) => word[0])
      .join('');
    if (initials === short && /^[A-Z]/.test(words[from])) return words.slice(from).join(' ');
  }
  return undefined;
}

function* usesAfter(sheet, short, from) {
  for (const { match, start, end, block } of matchesIn(
    sheet,
    new RegExp(`(?<![\\p{L}\\d(-])${short}(?![\\p{L}\\d)’'-])`, 'gu'),
  )) {
    if (start > from) yield { match, start, end, block };
  }
}

function* abbreviationClash(sheet, chance) {
  for (const { name, short, end } of definitions(sheet)) {
    for (const use of [...usesAfter(sheet, short, end)].slice(0, 2)) {
      const words = name.split(' ');
      const last = words.at(-1);
      const other = (swaps[last[0]] ?? []).filter((word) => word !== last);
      if (other.length === 0) continue;
      const second = [...words.slice(0, -1), chance.pick(other)].join(' ');
      yield plant('second expansion', `${name} / ${second} (${short})`, [
        use.start,
        use.end,
        `${second} (${short})`,
      ]);
    }
  }
}

/** The short form stands first, the full name with it only at a later mention. */
function* abbreviationEarly(sheet) {
  for (const { name, short, nameAt, start, end, block } of definitions(sheet)) {
    if (start < sheet.bodyAt || new RegExp(`\\b${short}\\b`).test(sheet.text.slice(0, nameAt))) continue;
    // Who has read the title or a heading that names it in full can tell what the short form means.
    const above = `${sheet.field('title')} ${sheet.field('summary')} ${sheet.text.slice(sheet.bodyAt, nameAt)}`;
    if (above.replace(/\s+/g, ' ').toLowerCase().includes(name.toLowerCase())) continue;
    const uses = [...usesAfter(sheet, short, end)];
    const same = uses.find(
      (use) => use.block.start === block.start && /[.] /.test(sheet.text.slice(end, use.start)),
    );
    const later = uses.find((use) => use.block.start !== block.start);
    for (const [kind, use] of [
      ['explained in the same paragraph', same],
      ['explained in a later paragraph', later],
    ]) {
      // Within one sentence nothing is told too late, and some short forms are known to everybody.
      if (!use || /^(?:CEO|UN|EU|UK|US)$/.test(short)) continue;
      const between = sheet.text.slice(end, use.start);
      if (between.includes(name) || !/[.!?][”"’)]?\s|\n\n/.test(between)) continue;
      yield plant(
        kind,
        `${name} (${short})`,
        [nameAt, end, short],
        [use.start, use.end, `${name} (${short})`],
      );
    }
  }
}

export const abbreviations = [
  { id: 'abbreviation-clash', rules: ['abbreviation-clash'], anywhere: true, plants: abbreviationClash },
  { id: 'abbreviation-early', rules: ['abbreviation-early'], anywhere: true, plants: abbreviationEarly },
];
