import { gathered } from '../../language/gathered.ts';
import { hasHan } from '../../language/script.ts';
import type { Release } from '../../model/release.ts';
import { once } from '../prose/once.ts';
import { proseOf } from '../prose/prose.ts';
import { sentencesOf } from '../prose/sentences.ts';
import { chineseClauses, chineseMarks } from './chinese.ts';
import { readList as readChineseList } from './chinese-lists.ts';
import type { Clause, Named } from './clauses.ts';
import { englishClauses, englishMarks } from './english.ts';
import { readList } from './english-lists.ts';
import { labelledIn } from './labelled.ts';
import { allMentions, type Organisation, organisationsOf } from './organisations.ts';
import { type Stretch, stretchesOf, stretchOf } from './stretches.ts';
import { wordedClauses } from './worded-clauses.ts';
import { type Wording, wordingOf } from './wordings.ts';

/** A clause on the organisers of this release, and the text it stands in. */
export interface Told {
  readonly clause: Clause;
  readonly stretch: Stretch;
}

interface Line {
  readonly stretch: Stretch;
  readonly clauses: readonly Clause[];
}

/** As plain as can be: it is tried on every paragraph of every release. */
const marks =
  /rgani[sz](?:e|ing\b)|RGANI[SZ]E|nder(?:took|taken)|NDERTAKEN|osted by|o-?host|ointly host|HOSTED|[主合承協协舉举][辦办]/;

/**
 * What the body says of who organised what, where it speaks of the release's own organisers: those sentences that name
 * one of them, and together at least half of them. A body also tells of what others have organised.
 */
export const toldOf: (release: Release) => readonly Told[] = once((release) => {
  const organisations = organisationsOf(release);
  if (organisations.length === 0) return [];
  const labelled = labelledLines(release, organisations);
  const wording = wordingOf(proseOf(release).lang);
  const lines = gathered(stretchesOf(release, wording ? marksWith(wording) : marks), (stretch) =>
    linesOf(stretch, organisations, wording),
  );
  const own = new Set(lines.filter((line) => isStrong(line, organisations.length === 1)));
  if (own.size === 0 && labelled.length === 0) return [];
  for (const order of [lines, [...lines].reverse()]) {
    for (const [index, line] of order.entries()) {
      const before = order[index - 1];
      if (
        before &&
        own.has(before) &&
        isNear(line, before) &&
        line.clauses.some((clause) => known(clause) || clause.again)
      )
        own.add(line);
    }
  }
  const told = gathered([...lines.filter((line) => own.has(line)), ...labelled], ({ stretch, clauses }) =>
    clauses.map((clause) => ({ clause, stretch })),
  );
  const named = new Set(
    gathered(told, ({ clause }) => clause.named.map(({ organisation }) => organisation?.index)),
  );
  named.delete(undefined);
  return named.size * 2 >= organisations.length ? told : [];
});

const marksWith = once(({ marks: more }: Wording) => new RegExp(`${marks.source}|${more.source}`));

/** No sentence is longer; what is, is none. */
const longest = 5000;

function linesOf(
  stretch: Stretch,
  organisations: readonly Organisation[],
  wording: Wording | undefined,
): Line[] {
  const { text } = stretch;
  const all = allMentions(organisations, text);
  let next = 0;
  return sentencesOf(stretch).map(({ start, end }) => {
    const mentions = [];
    for (let one = all[next]; one && one.start < end; one = all[++next]) mentions.push(one);
    const clauses: Clause[] = [];
    if (end - start > longest) return { stretch, clauses };
    const words = text.slice(start, end);
    const sentence = { text, start, end, mentions };
    if (englishMarks.test(words) || mentions.length > 0) clauses.push(...englishClauses(sentence));
    if (chineseMarks.test(words)) clauses.push(...chineseClauses(sentence));
    if (wording?.marks.test(words)) clauses.push(...wordedClauses(sentence, wording, organisations));
    return { stretch, clauses };
  });
}

/** The lists under labels that have an organiser of the release in them. */
function labelledLines(release: Release, organisations: readonly Organisation[]): Line[] {
  const groups = labelledIn(release).map((group) =>
    group.map(({ label, passage, words }): Line => {
      const { text } = passage;
      const mentions = allMentions(organisations, text).filter(
        ({ start, end }) => start >= words.start && end <= words.end,
      );
      const sentence = { text, ...words, mentions };
      const isHan = hasHan(text.slice(words.start, words.end));
      const named = isHan
        ? readChineseList(sentence, words.start, words.end)
        : readList(sentence, words.start, words.end, { labelled: !label.host }).named;
      return { stretch: stretchOf(passage), clauses: [{ ...label, main: true, labelled: true, named }] };
    }),
  );
  return gathered(
    groups.filter((group) => group.some(({ clauses }) => clauses.some((clause) => known(clause)))),
    (group) => group.filter(({ clauses }) => clauses.some(({ named }) => named.length > 0)),
  );
}

function known({ role, named }: Clause): boolean {
  return role !== undefined && named.some(({ organisation }: Named) => organisation);
}

/**
 * Further down, what is said in passing is mostly of another event: “a lunch organised by …”. A release of one organisation
 * tells of that all along.
 */
function isStrong({ stretch, clauses }: Line, isAlone: boolean): boolean {
  return clauses.some(
    (clause) =>
      known(clause) &&
      clause.role !== 'supporter' &&
      (clause.role !== 'undertaker' || !isAlone) &&
      (clause.main || (stretch.from <= 1 && (!isAlone || clause.joint || clause.role === 'co-organiser'))),
  );
}

/** Of two lines, one after the other in the list: whether they are so in the body. */
function isNear({ stretch: one }: Line, { stretch: other }: Line): boolean {
  return one === other || one.to === other.from || other.to === one.from;
}
