import { isSuspect, withoutClickMarks, wrappedAddress } from '../address/wrapped.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import type { Link } from '../links/link.ts';
import { linksOf } from '../links/links.ts';
import type { ReleaseRule } from '../rule.ts';

export const linkWrapped: ReleaseRule = {
  id: 'link-wrapped',
  severity: 'warning',
  summary: 'Link to the page itself, not through a service that watches clicks.',
  reason:
    'An address that is copied from a mail or a search page often leads through somebody else’s machine first. It is long, it hides where it leads, it tells others who read the release, and it ends when that service does.',
  good: [
    release`
      ---
      title: Orchard opens for the blossom
      date: 2024-04-12
      organisers: [Orchard Trust]
      contact:
        url: https://orchard.example.org
      ---

      The [walks](https://orchard.example.org/walks?utm_source=release) begin at nine.
    `,
  ],
  bad: [
    release`
      ---
      title: Orchard opens for the blossom
      date: 2024-04-12
      organisers: [Orchard Trust]
      contact:
        url: https://orchard.example.org
      ---

      The [walks](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Forchard.example.org%2Fwalks&data=05) begin at nine.
    `,
    release`
      ---
      title: Orchard opens for the blossom
      date: 2024-04-12
      organisers: [Orchard Trust]
      contact:
        url: https://orchard.example.org
      ---

      The [walks](https://t.co/Ab3dEf5gHi) begin at nine.
    `,
  ],
  *check(release) {
    for (const link of linksOf(release).filter(mayBeWrapped)) {
      const { address } = link;
      const wrapped = wrappedAddress(address);
      const marked = wrapped ? undefined : withoutClickMarks(address);
      if (!wrapped && !marked) continue;
      const { field, place } = link;
      const real = wrapped ? wrapped.target : marked?.address;
      const edit = real === undefined ? undefined : link.change(real);
      const words = wrapped
        ? { reason: `The address ${quoted(address)} leads through ${wrapped.by}.`, note: noteOn(real) }
        : {
            reason: `The address ${quoted(address)} carries the mark ${quoted(marked?.marks[0] ?? '')} of one person’s click.`,
            note: 'It was copied with the address and tells a site where its readers come from. The page opens without it.',
          };
      yield {
        ...words,
        ...(field && { field }),
        ...(place && { place }),
        actual: address,
        ...(real !== undefined && { expected: [real] }),
        // The words of a bare address are the address, so that nothing else is printed but where it really leads.
        ...(edit && { fix: { title: `write ${real}`, edits: [edit], safe: true } }),
      };
    }
  },
};

function mayBeWrapped({ kind, address }: Link): boolean {
  return kind !== 'reference' && isSuspect(address);
}

function noteOn(real: string | undefined): string {
  return real === undefined
    ? 'The real address does not stand in it. Open it, and write the address that the browser shows then.'
    : `It really leads to ${quoted(real)}.`;
}
