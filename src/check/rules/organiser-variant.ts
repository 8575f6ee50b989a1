import { several } from '../../language/several.ts';
import type { OtherName } from '../../model/spellings.ts';
import { itemPlace } from '../edits.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import type { ReleaseRule } from '../rule.ts';

export const organiserVariant: ReleaseRule = {
  id: 'organiser-variant',
  severity: 'warning',
  summary: 'Call an organisation in every release by the same name.',
  reason:
    'The newsroom has a page for each organisation behind its releases. One that goes by two names has two pages, and neither of them is complete.',
  good: [
    release`
      ---
      title: Ferry sails again
      date: 2024-07-01
      organisers: [Port Authority of Saltmere]
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
      organisers: [The Port-Authority of Saltmere]
      contact:
        url: https://ferries.example.org
      ---

      The ferry sails again from Monday.
    `,
  ],
  *check(release, { spellings }) {
    const { organisers = [], lang } = release.data;
    if (!spellings || lang === undefined) return;
    for (const [index, organiser] of organisers.entries()) {
      const { name } = organiser;
      // In another script it is the name in another language; where that is wrong, so is “lang”.
      const others = spellings
        .likeOrganiser(organiser, lang)
        .filter((one) => isLatin(one.name) === isLatin(name));
      const [other] = others.toSorted((a, b) => b.count - a.count);
      // Asked of those alone that go by two names, as it changes with every release.
      if (!other || other.count < Math.max(1, spellings.organiser(name, lang))) continue;
      yield {
        reason: `${quoted(name)} is called ${quoted(other.name)} in ${several(other.count, 'release')}${because[other.alike]}.`,
        ...itemPlace(release, ['organisers', index, 'name'], name),
        actual: name,
        expected: [other.name],
        note: 'If they are one, call it the same everywhere; a second nameplate stands in “also”.',
        // Departments of one house may share an address, and two houses an abbreviation.
        ...(other.alike !== 'name' && { severity: 'info' }),
      };
    }
  },
};

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}

const because: Readonly<Record<OtherName['alike'], string>> = {
  name: '',
  abbreviation: ', with the same abbreviation',
  url: ', with the same web address',
};
