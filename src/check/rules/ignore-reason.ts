import { nearest } from '../../language/nearest.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { RuleFacts } from '../../model/rule.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { type Ignore, ignoresOf } from '../ignores.ts';
import type { ReleaseRule } from '../rule.ts';

const form =
  'Write it as “<!-- pressdesk-ignore date-weekday: why -->”, above the paragraph it is meant for.';

export const ignoreReason: ReleaseRule = {
  id: 'ignore-reason',
  severity: 'error',
  summary: 'Say which rule is to be ignored, and why.',
  reason:
    'Whoever reads the release next has to know that the copy desk was overruled on purpose. A name that no rule has silences nothing, and what stops a release from being published cannot be ignored at all.',
  good: [
    release`
      ---
      title: Poster of the flower show found
      date: 2024-05-03
      organisers: [Garden Society]
      contact:
        url: https://gardens.example.org
      ---

      The poster says: <!-- pressdesk-ignore html-removed: It is quoted as it was printed. -->
      <font color="red">All roses must go.</font>
    `,
  ],
  bad: [
    release`
      ---
      title: Poster of the flower show found
      date: 2024-05-03
      organisers: [Garden Society]
      contact:
        url: https://gardens.example.org
      ---

      <!-- pressdesk-ignore html-removed -->

      The poster says: <font color="red">All roses must go.</font>
    `,
    release`
      ---
      title: Poster of the flower show found
      date: 2024-05-03
      organisers: [Garden Society]
      contact:
        url: https://gardens.example.org
      ignore:
        html-remove: It is quoted as it was printed.
      ---

      The poster says: <font color="red">All roses must go.</font>
    `,
  ],
  *check(release, { rules }) {
    for (const ignore of ignoresOf(release)) {
      const stands = {
        ...(ignore.place && { place: ignore.place }),
        ...(ignore.field && { field: ignore.field }),
      };
      for (const problem of problemsOf(ignore, rules)) yield { ...problem, ...stands };
    }
    // A field without a value counts as silent, so only its key tells of it.
    for (const { id } of release.places.key('ignore') ? rules : []) {
      const field = `ignore.${id}`;
      const place = release.places.key(field);
      if (!place || release.data.ignore?.[id]) continue;
      yield {
        reason: `Nobody says why ${quoted(id)} is to be ignored.`,
        field,
        place,
        note: 'Write the reason behind the colon.',
      };
    }
  },
};

function* problemsOf({ rules: named, reason }: Ignore, rules: readonly RuleFacts[]): Generator<Finding> {
  if (named.length === 0) yield { reason: 'This comment names no rule that is to be ignored.', note: form };
  else if (reason === '')
    yield { reason: `Nobody says why ${quoted(named.join(', '))} is to be ignored.`, note: form };
  for (const id of named) {
    const rule = rules.find((known) => known.id === id);
    if (rule?.always) {
      const note = 'Nothing can be published of a file with this mistake. Mend it instead.';
      yield { reason: `${quoted(id)} cannot be ignored.`, actual: id, note };
    }
    if (rule) continue;
    const near = nearest(
      id,
      rules.map((known) => known.id),
    );
    yield {
      reason: `There is no rule ${quoted(id)}.${near ? ` Did you mean ${quoted(near)}?` : ''}`,
      actual: id,
      ...(near && { expected: [near] }),
      note: 'The command “pressdesk explain” lists them all.',
    };
  }
}
