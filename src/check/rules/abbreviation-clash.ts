import { beside, type Definition, definitionsOf } from '../abbreviations/definitions.ts';
import { expansionOf } from '../abbreviations/expansion.ts';
import { differ, translates } from '../abbreviations/same-words.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const abbreviationClash: ReleaseRule = {
  id: 'abbreviation-clash',
  severity: 'warning',
  summary: 'Let an abbreviation stand for one thing only.',
  reason:
    'Where “MTF” is a task force in one paragraph and a fund in another, nobody can tell what the third one speaks of. Often one of them is a slip.',
  good: [
    release`
      ---
      title: Kite festival returns to Long Sands
      date: 2024-04-20
      organisers: [Long Sands Town Council]
      contact:
        url: https://kites.example.org
      ---

      The Coastal Safety Taskforce (CST) has agreed. Members of the Coastal Safety Task Force (CST) will be there.
    `,
  ],
  bad: [
    release`
      ---
      title: Kite festival returns to Long Sands
      date: 2024-04-20
      organisers: [Long Sands Town Council]
      contact:
        url: https://kites.example.org
      ---

      The Coastal Safety Taskforce (CST) has agreed. Flags were given by the Community Sports Trust (CST).
    `,
  ],
  *check(release, { config }) {
    const prose = proseOf(release);
    const told = [...beside(prose)];
    if (!told.some(([letters, places]) => places.length > 1 || config.glossary[letters] !== undefined))
      return;
    const first = new Map<string, Definition>();
    const isOwnLanguage = base(prose.lang) === base(config.lang);
    for (const definition of definitionsOf(prose)) {
      const { abbreviation, expansion, passage, words, letters } = definition;
      const earlier = first.get(abbreviation);
      const listed = isOwnLanguage ? config.glossary[abbreviation] : undefined;
      const clashing = [
        earlier && isClash(definition, earlier)
          ? { said: earlier.expansion, where: 'earlier in this release' }
          : undefined,
        listed !== undefined && isClash(definition, fromGlossary(abbreviation, listed))
          ? { said: listed, where: 'in the glossary of pressdesk.yaml' }
          : undefined,
      ].find((one) => one !== undefined);
      if (!earlier) first.set(abbreviation, definition);
      if (!clashing) continue;
      const place = passage.place(Math.min(words.start, letters.start), definition.end);
      yield {
        reason: `${quoted(abbreviation)} stands for ${quoted(expansion)} here, but for ${quoted(clashing.said)} ${clashing.where}.`,
        ...(place && { place }),
        ...(passage.field && { field: passage.field }),
        actual: expansion,
        expected: [clashing.said],
        note: 'If both are meant, give one of them another abbreviation, or write it out.',
      };
    }
  },
};

type Meaning = Pick<Definition, 'expansion' | 'exact'>;

function isClash(a: Meaning, b: Meaning): boolean {
  return (
    [a, b].every((one) => one.exact || isName(one)) &&
    !translates(a.expansion, b.expansion) &&
    differ(a.expansion, b.expansion)
  );
}

function isName({ expansion }: Meaning): boolean {
  return expansion.split(/[\s-]+/).every((word) => /^[\p{Lu}\d]/u.test(word) || word.length < 4);
}

function fromGlossary(abbreviation: string, expansion: string): Meaning {
  return { expansion, exact: expansionOf(abbreviation, expansion)?.exact ?? false };
}

function base(lang: string): string {
  return lang.split('-')[0] ?? lang;
}
