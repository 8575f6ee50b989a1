import { definitionsOf } from '../abbreviations/definitions.ts';
import { isKnown } from '../abbreviations/known.ts';
import { usesOf } from '../abbreviations/uses.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { organisationsOf } from '../organisers/organisations.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const abbreviationUndefined: ReleaseRule = {
  id: 'abbreviation-undefined',
  severity: 'off',
  summary: 'Explain every abbreviation that is not in the glossary.',
  reason:
    'It is for newsrooms whose readers come from outside, and needs a glossary in pressdesk.yaml: most releases use abbreviations that their readers know.',
  good: [
    release`
      ---
      title: Kite festival returns to Long Sands
      date: 2024-04-20
      organisers: [Long Sands Town Council]
      contact:
        url: https://kites.example.org
      ---

      The Coastal Kite Society (CKS) invites everybody from the UK, and pays the ferry. Last year the CKS had 400 guests.
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

      Everybody who has a kite is invited by the CKS, and so is everybody who has none but would like to have one.
    `,
  ],
  *check(release, { config }) {
    const prose = proseOf(release);
    const told = new Set<string>(definitionsOf(prose).map(({ abbreviation }) => abbreviation));
    for (const { abbreviations } of organisationsOf(release)) for (const one of abbreviations) told.add(one);
    for (const { abbreviation, passage, start, end } of usesOf(prose)) {
      if (told.has(abbreviation) || isKnown(abbreviation) || config.glossary[abbreviation] !== undefined)
        continue;
      told.add(abbreviation);
      const place = passage.place(start, end);
      yield {
        reason: `${quoted(abbreviation)} is not explained.`,
        ...(place && { place }),
        actual: abbreviation,
        note: 'Write it out where it is first used, with the abbreviation in brackets, or enter it in the glossary of pressdesk.yaml.',
      };
    }
  },
};
