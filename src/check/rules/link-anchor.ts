import { anchorName, headingNames } from '../../language/heading-names.ts';
import { matches } from '../../language/matches.ts';
import { nearest } from '../../language/nearest.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { withoutHabits } from '../habit.ts';
import type { Link } from '../links/link.ts';
import { linksOf } from '../links/links.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const linkAnchor: ReleaseRule = {
  id: 'link-anchor',
  severity: 'warning',
  summary: 'Lead to a place of the page that is there.',
  reason:
    'A link such as “#programme” leads to the heading “Programme” of the same page. Where the heading was changed, or the text was copied from a site that has names of its own, a click does nothing at all.',
  yieldsTo: ['footnote-paired', 'link-malformed'],
  good: [
    release`
      ---
      title: Kite festival returns to Long Sands
      date: 2024-04-20
      organisers: [Kite Society]
      contact:
        url: https://kites.example.org
      ---

      The festival lasts three days; [what happens when](#programme-for-all) is told below.

      ## Programme for all

      On Friday the kites are built, and on Saturday they fly.
    `,
  ],
  bad: [
    release`
      ---
      title: Kite festival returns to Long Sands
      date: 2024-04-20
      organisers: [Kite Society]
      contact:
        url: https://kites.example.org
      ---

      The festival lasts three days; [what happens when](#program) is told below.

      ## Programme for all

      On Friday the kites are built, and on Saturday they fly.
    `,
  ],
  *check(release) {
    yield* withoutHabits(findingsOf(release), () => 'nowhere');
  },
};

function* findingsOf(release: Release): Iterable<Finding> {
  const known = new Map<string | undefined, readonly string[]>();
  for (const link of linksOf(release)) {
    const { address, field } = link;
    if (!address.startsWith('#') || !isSeen(link)) continue;
    let names = known.get(field);
    if (!names) {
      names = namesIn(release, field);
      known.set(field, names);
    }
    const wanted = anchorName(address.slice(1));
    if (wanted === '' || wanted === 'top' || names.includes(wanted)) continue;
    const near = nearest(wanted, names);
    const place = link.whole;
    const edit = near === undefined ? undefined : link.change(`#${near}`);
    yield {
      reason: `The link to ${quoted(address)} leads nowhere: no heading of the text has that name.`,
      ...(place && { place }),
      ...(field && { field }),
      actual: address,
      ...(near !== undefined && { expected: [`#${near}`] }),
      note:
        near === undefined
          ? 'Link the words of a heading, in small letters with hyphens between them, or take the link away.'
          : `A heading is called ${quoted(`#${near}`)}.`,
      ...(edit && { fix: { title: `write #${near}`, edits: [edit], safe: false } }),
    };
  }
}

/** What has no words is itself a place to lead to. */
function isSeen({ kind, text, pictured, lacks }: Link): boolean {
  return ['link', 'reference', 'html'].includes(kind) && !lacks && (pictured || text.trim() !== '');
}

/** What a link of the body, or of a field with a text of its own, may lead to; each is a page's part for itself. */
function namesIn(release: Release, field: string | undefined): readonly string[] {
  const { body, fields } = proseOf(release);
  const headings = (field === undefined ? body : fields).filter(
    (passage) =>
      passage.kind === 'heading' &&
      passage.field === field &&
      (!passage.node || passage.node !== release.titleHeading),
  );
  const text = field === undefined ? release.source.text : String(release.data[field as 'notes'] ?? '');
  // A name that only the page of another program knows is another rule's to tell of.
  const own = matches(text, /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi).map(
    ([, double, single, bare]) => anchorName(double ?? single ?? bare ?? ''),
  );
  return [...headingNames(headings.map((passage) => passage.text)), ...own].filter((name) => name !== '');
}
