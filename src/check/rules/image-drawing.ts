import type { DrawingHazard } from '../../model/asset.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { namedFiles } from '../named-files.ts';
import { type Context, none, type ReleaseRule } from '../rule.ts';

export const imageDrawing: ReleaseRule = {
  id: 'image-drawing',
  severity: 'error',
  summary: 'Publish drawings that only draw.',
  reason:
    'A drawing in SVG can hold scripts, whole web pages and addresses of other sites. On the page it is a mere picture, but who opens it by its own address runs it as a part of your website. Such a drawing is never copied to the output.',
  good: [
    release`
      ---
      title: Tram line 4 goes to the harbour
      date: 2025-10-06
      organisers: [City Trams]
      contact:
        url: https://trams.example.org
      ---

      ![Map of line 4 with its three new stops](line-4.svg)

      Line 4 goes to the harbour from Monday.
    `,
  ],
  bad: [
    release`
      ---
      title: Tram line 4 goes to the harbour
      date: 2025-10-06
      organisers: [City Trams]
      contact:
        url: https://trams.example.org
      ---

      ![Map of line 4 with its three new stops](line-4-interactive.svg)

      Line 4 goes to the harbour from Monday.
    `,
  ],
  check(release, context) {
    return namedFiles(release).length === 0 ? none : findingsOf(release, context);
  },
};

function* findingsOf(release: Release, { picture }: Context): Iterable<Finding> {
  for (const { file, field, place } of namedFiles(release)) {
    const { hazards } = picture(file);
    const [first] = hazards;
    if (!first) continue;
    const { wrong, note } = words[first.kind](first.name ?? '');
    const more = hazards.length > 1 ? ` There are ${hazards.length - 1} more such things in it.` : '';
    yield {
      reason: `The drawing ${quoted(file)} ${wrong}.`,
      ...(field && { field }),
      ...(place && { place }),
      actual: file,
      note: `${note}${more}`,
    };
  }
}

const redraw = 'Export it as a plain SVG without scripts and links, or as a PNG.';

const words: Readonly<Record<DrawingHazard['kind'], (name: string) => { wrong: string; note: string }>> = {
  script: (name) => ({ wrong: `has a script in it (${quoted(name)})`, note: redraw }),
  handler: (name) => ({ wrong: `runs a script when something happens (${quoted(name)})`, note: redraw }),
  foreign: (name) => ({ wrong: `has a piece of a web page in it (${quoted(name)})`, note: redraw }),
  external: (name) => ({
    wrong: `fetches something from elsewhere (${quoted(name)})`,
    note: 'Put pictures and fonts into the drawing when you export it, or export it as a PNG.',
  }),
  entities: () => ({
    wrong: 'declares entities, which can hide anything',
    note: 'Export it as a plain SVG; some programs have a choice of that name.',
  }),
  unreadable: () => ({
    wrong: 'cannot be read as one',
    note: 'It has to be an SVG in UTF-8 of at most 1 MB. Export it anew, or as a PNG.',
  }),
};
