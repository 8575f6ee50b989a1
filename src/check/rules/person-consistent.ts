import type { Person } from '../../model/front-matter.ts';
import { itemPlace } from '../edits.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { isNamed, mentionsOf, slipsIn } from '../people/mentions.ts';
import { nameOf } from '../people/names.ts';
import { otherTitle } from '../people/titles.ts';
import { once } from '../prose/once.ts';
import { type Prose, proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const personConsistent: ReleaseRule = {
  id: 'person-consistent',
  severity: 'warning',
  summary: 'Write the names and titles of people as they are listed.',
  reason:
    'A name that is spelt in two ways in one release is wrong in one of them, and newspapers copy either. The person notices first.',
  good: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      people:
        - name: Dr Ines Calloway
          title: Deputy Director of Lights
      ---

      The Deputy Director of Lights, Dr Ines Calloway, switched on the lamp. Dr Calloway thanked the keepers.
    `,
  ],
  bad: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      people:
        - name: Dr Ines Calloway
          title: Deputy Director of Lights
        - name: Tomas Verrill
      ---

      The Director of Lights, Dr Ines Calloway, switched on the lamp. Dr Caloway thanked the keepers.
    `,
  ],
  *check(release) {
    const people = release.data.people?.slice(0, most) ?? [];
    if (people.length === 0) return;
    const prose = proseOf(release);
    const { whole: text } = prose;
    let run: string | undefined;
    const names = people.map(({ name }) => nameOf(name));
    for (const [index, name] of names.entries()) {
      const person = people[index];
      if (!person || name.words.length === 0) continue;
      const others = names.filter((other) => other !== name);
      const slips = slipsIn(name, others, prose);
      for (const { passage, start, end, said, meant } of slips) {
        const place = passage.place(start, end);
        const edit = passage.edit(start, end, meant);
        yield {
          reason: `${quoted(said)} in the text is ${quoted(person.name)} in the list of people.`,
          ...(place && { place }),
          ...(passage.field && { field: passage.field }),
          actual: said,
          expected: [name.bare],
          note: 'Ask the person, and write it so in both places.',
          ...(edit && { fix: { title: `write “${meant}” here`, edits: [edit], safe: false } }),
        };
      }
      const mentions = person.title ? mentionsOf(name, prose.all) : undefined;
      for (const { passage, start, end } of mentions?.slice(0, most) ?? []) {
        const other = otherTitle(person.title ?? '', passage.text, { start, end });
        const place = other && passage.place(other.start, other.end);
        if (!other || !place) continue;
        const said = passage.text.slice(other.start, other.end);
        yield {
          reason: `${quoted(person.name)} is ${quoted(said)} in the text, but ${quoted(person.title ?? '')} in the list of people.`,
          place,
          actual: said,
          expected: [person.title ?? ''],
          note: 'Find out which of the two it is.',
        };
      }
      // Nearly everybody is named in full somewhere; words of a name are looked for in a text that has to be made first.
      if (slips.length > 0 || (mentions ?? mentionsOf(name, prose.all)).length > 0) continue;
      if (isNamed(name, prose) || isLatin(name.bare) !== isInLatin(prose)) continue;
      // A name that a blank line cuts in two is told of as a cut.
      run ??= text.replace(/\s+/g, '');
      const bare = name.bare.replace(/\s+/g, '');
      if (run.includes(bare) || hasBroken(run, bare)) continue;
      yield unnamed(person, index, release);
    }
  },
};

/** A list that is longer has been made by no person, and would cost as much as it is long. */
const most = 100;

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}

/** Whether a text is written in Latin letters: a name in letters that it is not written in has another form there. */
const isInLatin = once(({ whole }: Prose): boolean => {
  const words = whole.slice(0, 4000);
  const count = (pattern: RegExp) => words.match(pattern)?.join('').length ?? 0;
  return count(/\p{Script=Latin}{2,}/gu) > count(/(?!\p{Script=Latin})\p{L}{2,}/gu);
});

/** Whether a name stands there with a letter that did not survive, which is told of as such. */
function hasBroken(text: string, name: string): boolean {
  if (!text.includes('\ufffd')) return false;
  return Array.from(name, (_, at) => `${name.slice(0, at)}\ufffd${name.slice(at + 1)}`).some((broken) =>
    text.includes(broken),
  );
}

function unnamed({ name }: Person, index: number, release: Parameters<ReleaseRule['check']>[0]) {
  const { field, place } = itemPlace(release, ['people', index, 'name'], name);
  return {
    reason: `${quoted(name)} is in the list of people, but the text does not name this person.`,
    field,
    ...(place && { place }),
    actual: name,
    note: 'Name the person in the text, or take the entry off the list.',
  };
}
