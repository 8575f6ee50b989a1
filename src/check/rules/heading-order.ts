import { plainWords } from '../../language/plain-words.ts';
import type { Edit, Finding } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const headingOrder: ReleaseRule = {
  id: 'heading-order',
  severity: 'warning',
  summary: 'Go down one level of headings at a time.',
  reason:
    'The levels of the headings are the outline of a release; screen readers and search engines read it out of them. Where one is left out, either a heading is missing or one stands on the wrong level. On the page pressdesk closes the gap, which may not be what was meant.',
  good: [
    release`
      ---
      title: Botanic garden opens its fern house
      date: 2024-10-09
      organisers: [Botanic Garden]
      contact:
        url: https://garden.example.org
      ---

      The fern house opens on Saturday.

      ## What is new

      ### The roof

      It is made of glass.

      ## How to get there

      By tram.
    `,
  ],
  bad: [
    release`
      ---
      title: Botanic garden opens its fern house
      date: 2024-10-09
      organisers: [Botanic Garden]
      contact:
        url: https://garden.example.org
      ---

      The fern house opens on Saturday.

      ## What is new

      #### The roof

      It is made of glass.
    `,
  ],
  *check(release) {
    const headings = headingsOf(release);
    const told = new Set<string>();
    let topped = false;
    for (const [index, heading] of headings.entries()) {
      const above = headings[index - 1];
      const found = above
        ? (skipped(above, heading, headings.slice(index), release) ??
          (topped ? undefined : overtaking(above, heading)))
        : tooDeep(heading, headings.slice(1));
      // An office that always leaves out the same level has one habit.
      const habit = `${above?.depth} ${heading.depth}`;
      if (found && !told.has(habit)) yield found;
      if (found) told.add(habit);
      topped ||= heading.depth === 1;
    }
  },
};

interface Heading extends Passage {
  readonly depth: number;
}

/** The headings between which the text is divided: not the title's, not those of a text that is quoted. */
function headingsOf(release: Release): Heading[] {
  const found = proseOf(release).body.filter(
    (passage): passage is Heading =>
      passage.kind === 'heading' &&
      passage.depth !== undefined &&
      passage.text.trim() !== '' &&
      !passage.inside.has('quote'),
  );
  const [first] = found;
  const alone = found.filter(({ depth }) => depth === 1).length === 1;
  const isTitle =
    first !== undefined &&
    (first.node === release.titleHeading ||
      (first.depth === 1 && alone) ||
      same(first.text, release.data.title));
  return isTitle ? found.slice(1) : found;
}

function same(heading: string, title = ''): boolean {
  return plainWords(heading) === plainWords(title);
}

function skipped(
  above: Heading,
  heading: Heading,
  onwards: readonly Heading[],
  { source }: Release,
): Finding | undefined {
  const right = above.depth + 1;
  if (heading.depth <= right) return undefined;
  const end = onwards.findIndex(({ depth }) => depth < heading.depth);
  const edits = (end < 0 ? onwards : onwards.slice(0, end)).map((each) =>
    raised(each, heading.depth - right, source.text),
  );
  const whole = edits.every((edit) => edit !== undefined) ? edits : [];
  return {
    ...at(heading),
    reason: `The heading ${quoted(heading.text)} is of level ${heading.depth}, but the one above it, ${quoted(above.text)}, of level ${above.depth}.`,
    expected: ['#'.repeat(right)],
    note: `Level ${right} is left out between them. Make it level ${right}, or add the heading that is missing.`,
    ...(whole.length > 0 && {
      fix: { title: `make it level ${right}`, edits: whole, safe: false },
    }),
  };
}

/** One number sign less for each level; only headings that are written with them can be raised. */
function raised({ node }: Heading, levels: number, text: string): Edit | undefined {
  const start = node?.position?.start.offset;
  const signs = start === undefined ? undefined : /^#+/.exec(text.slice(start, start + 6))?.[0];
  return start === undefined || !signs ? undefined : { start, end: start + levels, text: '' };
}

function overtaking(above: Heading, heading: Heading): Finding | undefined {
  if (heading.depth !== 1 || above.depth === 1) return undefined;
  return {
    ...at(heading),
    reason: `The heading ${quoted(heading.text)} is of level 1, which is the title’s.`,
    expected: ['##'],
    note: 'The headings above it are of a lower level, so that it looks like the title of another release. Write it with “##”.',
  };
}

function tooDeep(heading: Heading, rest: readonly Heading[]): Finding | undefined {
  // One of level 1 is told of by itself.
  const highest = rest.reduce(
    (least, { depth }) => (depth > 1 ? Math.min(least, depth) : least),
    Number.POSITIVE_INFINITY,
  );
  const deeper = heading.depth - highest;
  // Sections one level deep before a last one about the organisation are how many offices write.
  const alone = rest[0]?.depth === highest && rest.filter(({ depth }) => depth === highest).length > 2;
  if (!(deeper > 1 || (deeper === 1 && alone))) return undefined;
  return {
    ...at(heading),
    reason: `The first heading, ${quoted(heading.text)}, is of level ${heading.depth}, but later ones are of level ${highest}.`,
    expected: ['#'.repeat(highest)],
    note: `It belongs under no heading, so that it is one of the highest: level ${highest}.`,
  };
}

function at(heading: Heading): Pick<Finding, 'place' | 'actual'> {
  const place = heading.place();
  return { actual: heading.text, ...(place && { place }) };
}
