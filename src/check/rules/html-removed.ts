import { languageOfCountry } from '../../language/locale.ts';
import { allowedSchemes } from '../../model/markup.ts';
import type { Place } from '../../model/place.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import type { Removal } from '../html/removed-html.ts';
import { type PlacedRemoval, removedMarkup } from '../html/removed-markup.ts';
import type { ReleaseRule } from '../rule.ts';

export const htmlRemoved: ReleaseRule = {
  id: 'html-removed',
  severity: 'warning',
  summary: 'Write nothing that cannot be published.',
  reason:
    'A release goes out as a page, as plain text and by mail, where scripts, forms, styles and odd links do not work or do harm. They are taken out; nobody should learn of it from the finished page.',
  good: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The lamp of 10<sup>6</sup> candelas was lit again.<br>It can be
      [visited](https://harbour.example.org/visit) on Sundays.
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
      ---

      <p style="color: red">The lamp was lit again.</p>

      <script src="https://counter.example.org/count.js"></script>

      It can be [visited](javascript:open) on Sundays.
    `,
  ],
  // What is wrong with an address is said better by those who know what it was meant to be.
  yieldsTo: ['link-bare', 'link-local', 'link-malformed', 'link-wrapped'],
  *check(release) {
    const { body, source, places } = release;
    for (const { removal, place, more } of told(removedMarkup(body, source.text), source.text)) {
      const words = wordsOf(removal);
      yield { ...words, note: `${words.note}${again(more)}`, ...(place && { place }) };
    }
    for (const field of ['notes', 'boilerplate'] as const) {
      const tree = release[field];
      if (!tree) continue;
      // Positions within these trees count from the field's own beginning.
      const place = places.value(field);
      for (const { removal } of removedMarkup(tree, '')) {
        if (isUnfelt(removal, source.text)) continue;
        yield { ...wordsOf(removal), field, ...(place && { place }) };
      }
    }
  },
};

/** What readers lose. An attribute is told once, where it is first taken from an element of its kind. */
function told(found: Iterable<PlacedRemoval>, text: string): (PlacedRemoval & { more: number })[] {
  const first = new Map<string, PlacedRemoval & { more: number }>();
  for (const one of found) {
    const { removal, place } = one;
    if (isUnfelt(removal, text, place)) continue;
    const key = removal.what === 'attribute' ? `${removal.element} ${removal.name}` : first.size.toString();
    const before = first.get(key);
    if (before) before.more++;
    else first.set(key, { ...one, more: 0 });
  }
  return [...first.values()];
}

function again(more: number): string {
  return more === 0 ? '' : ` The same is found in ${more} more ${more === 1 ? 'place' : 'places'}.`;
}

/** Speaks to the style sheet and the scripts of the site a text was copied from; no reader misses it. */
const unfelt = /^(?:class|hreflang|itemprop|itemscope|itemtype|rel|role|target|data-.*)$/;

/** Whether the page is to its readers what it was meant to be. A name that no link of the text leads to is no loss. */
function isUnfelt(removal: Removal, text: string, place?: Place): boolean {
  if (removal.what !== 'attribute') return false;
  if (removal.name !== 'name' || removal.element !== 'a') return unfelt.test(removal.name);
  const written = place ? text.slice(place.start.offset, place.end.offset) : '';
  const name = /=\s*["']?([^"'\s>]+)/.exec(written)?.[1];
  return name !== undefined && !text.includes(`#${name}`);
}

const addresses = `An address begins with ${allowedSchemes.slice(0, -1).join(', ')} or ${allowedSchemes.at(-1)}.`;

const notes = {
  whole: 'What stands in it is left out as well.',
  tag: 'The words in it are published without it.',
  broken: 'It is not closed with “>”. If the sign is meant as such, write “\\<”.',
  empty: 'It does not say which picture to show.',
  attribute: 'The rest of the tag is published without it.',
  link: `The words of the link are published without it. ${addresses}`,
  image: 'Its description is published in its place. Put the picture beside the release.',
  source: 'The quotation is published without it.',
} as const;

function wordsOf(removal: Removal): { reason: string; actual: string; note: string } {
  switch (removal.what) {
    case 'element': {
      const tag = `<${removal.name}${removal.why === 'broken' ? '' : '>'}`;
      return { reason: `${quoted(tag)} is not published.`, actual: tag, note: notes[removal.why] };
    }
    case 'misplaced': {
      const around = removal.around.map((name) => quoted(`<${name}>`)).join(' or ');
      const reason = `${quoted(`<${removal.name}>`)} is not published outside ${around}.`;
      return { reason, actual: `<${removal.name}>`, note: notes.tag };
    }
    case 'attribute': {
      const reason = `${quoted(removal.name)} of ${quoted(`<${removal.element}>`)} is not published.`;
      return { reason, actual: removal.name, note: notes.attribute };
    }
    case 'language': {
      const { tag } = removal;
      const meant = languageOfCountry(tag);
      return {
        reason: `The language ${quoted(tag)} is not published: there is none of that name.`,
        actual: tag,
        note: `${meant ? `Did you mean ${quoted(meant)}? ` : ''}Write it as en-GB or zh-Hant.`,
      };
    }
    default: {
      const kind = { link: 'link to', image: 'picture at', source: 'source' }[removal.what];
      const reason = `The ${kind} ${quoted(removal.address)} is not published.`;
      return { reason, actual: removal.address, note: notes[removal.what] };
    }
  }
}
