import { several } from '../../language/several.ts';
import { replaceWithin } from '../edits.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import type { ReleaseRule } from '../rule.ts';

export const topicCase: ReleaseRule = {
  id: 'topic-case',
  severity: 'warning',
  summary: 'Write a topic as other releases write it.',
  reason:
    'Topics that differ only in capitals or width are one list in the newsroom, under one of the spellings. Feeds, searches and other machines tell them apart, so that who follows one misses what is under the other.',
  good: [
    release`
      ---
      title: Ferry sails again
      date: 2024-07-01
      topics: [Sea ferries]
      organisers: [Island Ferries]
      contact:
        url: https://ferries.example.org
      ---

      The ferry sails again from Monday.
    `,
  ],
  bad: [
    release`
      ---
      title: Ferry sails again
      date: 2024-07-01
      topics: [sea ferries]
      organisers: [Island Ferries]
      contact:
        url: https://ferries.example.org
      ---

      The ferry sails again from Monday.
    `,
  ],
  *check({ data, places, source }, { spellings }) {
    const { topics = [], lang } = data;
    if (!spellings || lang === undefined) return;
    for (const [index, topic] of topics.entries()) {
      const known = spellings.topic(topic, lang);
      const [, own = 1] = known.find(([spelling]) => spelling === topic) ?? [];
      const [best] = known.filter(([other]) => other !== topic).sort(([, a], [, b]) => b - a);
      if (!best || best[1] < own) continue;
      const [other, count] = best;
      const field = `topics.${index}`;
      const place = places.value(field);
      // Where both are as common, a person has to choose.
      const edit = place && count > own && replaceWithin(source, place, topic, other);
      yield {
        reason: `The topic ${quoted(topic)} is written ${quoted(other)} in ${several(count, 'release')}.`,
        field,
        ...(place && { place }),
        actual: topic,
        expected: [other],
        note: 'Write it the same everywhere.',
        ...(edit && { fix: { title: `write ${quoted(other)}`, edits: [edit], safe: true } }),
      };
    }
  },
};
