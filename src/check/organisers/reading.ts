import type { Release } from '../../model/release.ts';
import { once } from '../prose/once.ts';
import { proseOf } from '../prose/prose.ts';
import { sentencesOf } from '../prose/sentences.ts';
import { chineseClauses, chineseMarks } from './chinese.ts';
import type { Clause, Named } from './clauses.ts';
import { englishClauses, englishMarks } from './english.ts';
import { allMentions, type Organisation, organisationsOf } from './organisations.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** A clause on the organisers of this release, and the text it stands in. */
export interface Told {
  readonly clause: Clause;
  readonly stretch: Stretch;
}

interface Line {
  readonly stretch: Stretch;
  readonly number: number;
  readonly clauses: readonly Clause[];
}

const marks = new RegExp(`${englishMarks.source}|${chineseMarks.source}`, 'iu');

/**
 * What the body says of who organised what, where it speaks of the release's own organisers: those sentences that name
 * one of them, and together at least half of them. A body also tells of what others have organised.
 */
export const toldOf: (release: Release) => readonly Told[] = once((release) => {
  const organisations = organisationsOf(release);
  if (organisations.length === 0) return [];
  const { body } = proseOf(release);
  const lines = stretchesOf(body, marks).flatMap((stretch) => linesOf(stretch, organisations));
  const own = lines.filter(isStrong);
  for (let grown = true; grown; ) {
    const more = lines.filter(
      (line) => !own.includes(line) && line.clauses.some(known) && own.some((other) => isNear(line, other)),
    );
    grown = more.length > 0;
    own.push(...more);
  }
  const told = lines
    .filter((line) => own.includes(line))
    .flatMap(({ stretch, clauses }) => clauses.map((clause) => ({ clause, stretch })));
  const named = new Set(
    told.flatMap(({ clause }) => clause.named.map(({ organisation }) => organisation?.index)),
  );
  named.delete(undefined);
  return named.size * 2 >= organisations.length ? told : [];
});

function linesOf(stretch: Stretch, organisations: readonly Organisation[]): Line[] {
  const mentions = allMentions(organisations, stretch.text);
  const { text } = stretch;
  return sentencesOf(stretch).map(({ start, end }, number) => {
    const sentence = { text, start, end, mentions };
    const words = text.slice(start, end);
    const clauses = /[a-z]{4}/.test(words) ? englishClauses(sentence) : [];
    return {
      stretch,
      number,
      clauses: chineseMarks.test(words) ? [...clauses, ...chineseClauses(sentence)] : clauses,
    };
  });
}

function known({ role, named }: Clause): boolean {
  return role !== undefined && named.some(({ organisation }: Named) => organisation);
}

function isStrong({ clauses }: Line): boolean {
  return clauses.some((clause) => known(clause) && clause.role !== 'supporter');
}

function isNear(line: Line, other: Line): boolean {
  return line.stretch === other.stretch
    ? Math.abs(line.number - other.number) === 1
    : line.stretch.to === other.stretch.from || other.stretch.to === line.stretch.from;
}
