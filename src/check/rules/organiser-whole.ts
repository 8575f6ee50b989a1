import type { Finding } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { itemPlace } from '../edits.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const organiserWhole: ReleaseRule = {
  id: 'organiser-whole',
  severity: 'error',
  summary: 'Put a name with a comma in quotation marks.',
  reason:
    'In a list between brackets a comma parts one item from the next, as a line does in other lists: “Saltmere Rope Co., Ltd.” becomes two organisers, of which one is called “Ltd.”. Every page, mail and feed would print them so.',
  good: [
    release`
      ---
      title: Rope works open for visitors
      date: 2024-05-11
      organisers: [Saltmere Town Council, "Saltmere Rope Co., Ltd."]
      contact:
        url: https://rope.example.org
      ---

      The rope walk can be seen on Saturdays.
    `,
  ],
  bad: [
    release`
      ---
      title: Rope works open for visitors
      date: 2024-05-11
      organisers: [Saltmere Town Council, Saltmere Rope Co., Ltd.]
      contact:
        url: https://rope.example.org
      ---

      The rope walk can be seen on Saturdays.
    `,
  ],
  check(release) {
    const { organisers = [] } = release.data;
    if (!organisers.some(({ name }) => isForm(name))) return none;
    return organisers.flatMap(({ name }, index) => {
      if (!isForm(name) || index === 0 || isForm(organisers[index - 1]?.name ?? '')) return [];
      const after = organisers.slice(index).findIndex((other) => !isForm(other.name));
      const end = after < 0 ? organisers.length : index + after;
      const names = organisers.slice(index - 1, end).map((organiser) => organiser.name);
      return [findingOf(release, index - 1, names)];
    });
  },
};

/** What a company is by law, which stands behind its name and is none. “SAS” and “AG” may be names of their own. */
const form =
  /^(?:(?:Pte|Pty|Pvt|Sdn|Bhd|Co\.|Corp|Inc|Ltd|Limited|Incorporated|LLC|L\.L\.C|LLP|L\.L\.P|L\.P|PLC|plc|P\.C|GmbH|S\.A|S\.p\.A|SpA|S\.r\.l|S\.L|S\.A\.S|S\.A\.R\.L|SARL|Lda|Ltda|N\.V|B\.V|A\/S|Oy|K\.K|de C\.V)(?![\p{L}\p{N}])\.?\s?)+$/u;

function isForm(name: string): boolean {
  return name.length <= 20 && form.test(name);
}

function findingOf(release: Release, index: number, names: readonly string[]): Finding {
  const { source } = release;
  const whole = names.join(', ');
  const last = index + names.length - 1;
  const { field, place } = itemPlace(release, ['organisers', last, 'name'], names.at(-1) ?? '');
  const first = itemPlace(release, ['organisers', index, 'name'], names[0] ?? '').place;
  const edit = first && place && { start: first.start.offset, end: place.end.offset, text: `"${whole}"` };
  const written = edit && source.text.slice(edit.start, edit.end);
  const isPlain = written?.split(/,\s*/).join(', ') === whole && !/["\\]/.test(whole);
  return {
    reason: `${quoted(names.slice(1).join(', '))} stands in the list as an organiser of its own.`,
    field,
    ...(place && { place }),
    actual: names.slice(1).join(', '),
    expected: [`"${whole}"`],
    note: `It is a part of the name before it: put ${quoted(whole)} in straight quotation marks.`,
    ...(edit && isPlain && { fix: { title: 'put the name in quotation marks', edits: [edit], safe: true } }),
  };
}
