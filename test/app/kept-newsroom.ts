import { cpSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BuildOutcome } from '../../src/app/build-outcome.ts';
import type { BuildRequest } from '../../src/app/build-request.ts';
import { rebuild } from '../../src/app/rebuild.ts';
import type { Io } from '../../src/model/io.ts';
import { bitmap } from '../a-picture.ts';
import { Office } from './office.ts';

export const settings = [
  'site: https://press.example.org',
  'organisation: Saltmere Council',
  'timezone: Europe/London',
  'formats: [html, text, newsletter, eml, pages, search, rss]',
  'logo: art/logo.svg',
  'newsletter: { from: press@example.org, embed-photos: true }',
  '',
].join('\n');

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';

interface Facts {
  readonly title: string;
  readonly date: string;
  readonly more?: string;
  readonly body?: string;
}

/** A release as an office writes it. */
export function story({
  title,
  date,
  more = '',
  body = 'The ferry sails again from Monday.',
}: Facts): string {
  return `---
title: ${title}
date: ${date}
organisers: [Saltmere Council, Harbour Trust]
contact:
  url: https://press.example.org/contact
  email: press@example.org
${more}---

${body}
`;
}

const releases = {
  '2024-09-01-ferry': story({ title: 'Ferry sails again', date: '2024-09-01', more: 'topics: [Ferries]\n' }),
  '2024-09-02-pier': story({
    title: 'Pier opens',
    date: '2024-09-02',
    more: 'key: pier\ntopics: [Harbour]\nnotes: The pier is *old*.\n',
  }),
  '2024-09-02-pier-fr': story({
    title: 'La jetée ouvre',
    date: '2024-09-02',
    more: 'key: pier\nlang: fr\ntranslations-of: 2024-09-02-pier\ntopics: [Port]\n',
    body: 'La jetée ouvre lundi.',
  }),
  '2024-09-03-school': story({
    title: 'School moves',
    date: '2024-09-03',
    more: 'topics: [Schools]\nphotos:\n  - { file: boat.bmp, alt: A boat, credit: Council }\nattachments:\n  - { file: plan.txt, title: Plan }\n',
  }),
  '2024-09-04-bridge': story({
    title: 'Bridge closes',
    date: '2024-09-04',
    more: 'changes:\n  - { at: 2024-09-05, kind: correction, note: The day is Sunday. }\nevent:\n  start: 2030-05-01T10:00+01:00\n',
  }),
  '2024-09-05-museum': story({
    title: 'Museum gives back',
    date: '2024-09-05',
    more: 'status: withdrawn\nwithdrawal:\n  at: 2024-09-06\n  reason: The date was wrong.\n  replaced-by: 2024-09-01-ferry\n',
  }),
  '2024-09-06-market': story({
    title: 'Market hall is full',
    date: '2024-09-06',
    body: 'The market hall is is full on Monday.',
  }),
  '2024-09-07-untitled': story({
    title: '',
    date: '2024-09-07',
    body: '# Library is lit\n\nThe library is lit. ![Boat](boat.bmp)',
  }).replace('title: \n', ''),
  '2024-12-20-secret': story({ title: 'Nobody knows', date: '2024-12-20', more: 'topics: [Ferries]\n' }),
  '2024-09-09-faulty': story({ title: 'Tower is painted', date: '2024-09-09', more: 'lang: cn\n' }),
};

/** A newsroom with all that releases may have, and what is kept of its builds. */
export class KeptNewsroom extends Office {
  readonly cache = new Office();
  /** What the clock shows. */
  now = '2024-12-01T12:00Z';

  constructor() {
    super({
      'pressdesk.yaml': settings,
      'art/logo.svg': logo,
      'releases/boat.bmp': bitmap('a boat'),
      'releases/plan.txt': 'The plan.',
      ...Object.fromEntries(
        Object.entries(releases).map(([name, text]) => [`releases/${name}.md`, text] as const),
      ),
    });
  }

  /** Builds with what is kept, or without. */
  async build(request: Partial<BuildRequest> = {}, cache = true, world: Partial<Io> = {}) {
    // What was written this very moment may be written once more without any clock telling.
    await sleep(25);
    const io = { ...this.io({ now: this.now }), cacheFolder: this.cache.path('pressdesk'), ...world };
    const { outcome } = await rebuild(io, { paths: [], ...request }, { cache, inFull: true });
    return outcome as BuildOutcome;
  }

  /** Path → bytes of every file in a folder. */
  tree(folder = 'public'): Record<string, string> {
    const names = readdirSync(this.path(folder), { recursive: true, encoding: 'utf8' }).sort();
    const files = names.filter((name) => statSync(this.path(`${folder}/${name}`)).isFile());
    return Object.fromEntries(
      files.map((name) => [name, readFileSync(this.path(`${folder}/${name}`), 'latin1')]),
    );
  }

  /** The same newsroom elsewhere, with its output, and nothing kept. */
  copy(): KeptNewsroom {
    const other = new KeptNewsroom();
    other.now = this.now;
    rmSync(other.folder, { recursive: true });
    cpSync(this.folder, other.folder, { recursive: true, verbatimSymlinks: true });
    return other;
  }

  edit(file: string, from: string | RegExp, to: string): void {
    const before = this.read(file);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} has no ${from}`);
    writeFileSync(this.path(file), after);
  }

  /** Writes others of the same length, and sets the clock of the file back. */
  slip(file: string, from: string, to: string): void {
    const { atime, mtime } = statSync(this.path(file));
    this.edit(file, from, to);
    utimesSync(this.path(file), atime, mtime);
  }
}

/** All that is told of a build; of texts with nothing wrong in them no line is shown. */
export function told({ isSpared: _, report, ...outcome }: BuildOutcome) {
  const files = report.files.map(({ text, ...file }) => ({
    ...file,
    ...(file.diagnostics.length > 0 && { text }),
  }));
  return { ...outcome, files };
}
