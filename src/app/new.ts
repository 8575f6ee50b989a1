import path from 'node:path';
import { firstLine } from '../check/placeholders/first-line.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import type { SlugReading } from '../model/slug.ts';
import { slugFrom } from '../newsroom/slug.ts';
import { writeYaml } from '../parse/write-yaml.ts';
import { createFile } from '../publish/write-file.ts';
import { type CheckOutcome, check } from './check.ts';
import { type Newsroom, openNewsroom, releasesFolder } from './newsroom.ts';
import { shownPath } from './shown-path.ts';
import { today } from './today.ts';

/** What somebody says of a release that is to be started. */
export interface NewRelease {
  readonly title: string;
  /** As written: `2026-01-01`, or with a time. */
  readonly date: string;
  readonly organisers: readonly string[];
  readonly contactUrl?: string;
  readonly lang?: string;
  readonly location?: string;
  readonly summary?: string;
  /** Last part of the address; made from the title where absent. */
  readonly slug?: string;
}

/** What a release of this newsroom will most likely say. */
export interface NewDefaults {
  readonly newsroom: Newsroom;
  readonly date: string;
  readonly organisers: readonly string[];
  /** The newsroom's contact, which need not be repeated in the release. */
  readonly contactUrl?: string;
}

/** @throws PressdeskError where the newsroom's settings have faults. */
export async function newDefaults(io: Io): Promise<NewDefaults> {
  const newsroom = await openNewsroom(io, io.cwd);
  const { organisation, contact, timezone } = newsroom.config;
  return {
    newsroom,
    date: today(io.now(), timezone),
    organisers: organisation === undefined ? [] : [organisation],
    ...(contact?.url !== undefined && { contactUrl: contact.url }),
  };
}

export interface NewOutcome extends CheckOutcome {
  /** The new file as people are told of it. */
  readonly path: string;
}

/**
 * Writes a release, as a draft, and reads it as a copy desk does.
 * @throws PressdeskError where its file cannot be named, is there already, or cannot be written.
 */
export async function startRelease(
  io: Io,
  { newsroom }: NewDefaults,
  wanted: NewRelease,
): Promise<NewOutcome> {
  const file = path.join(releasesFolder(newsroom), nameOf(wanted, newsroom.config.lang));
  const shown = shownPath(io, file);
  if (io.kindOf(file) !== undefined) {
    throw new PressdeskError(`${shown} is there already.`, {
      hint: 'Open it, or give the new release another title or --slug.',
    });
  }
  createFile(file, Buffer.from(textOf(wanted)));
  return { ...(await check(io, { paths: [file] })), path: shown };
}

function nameOf({ title, date, lang, slug }: NewRelease, newsroomLang: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(date)?.[0];
  if (!day) {
    throw new PressdeskError(`"${date}" is not a date.`, {
      hint: 'Write it as 2026-01-01, or with a time and its offset as 2026-01-01T09:00+08:00.',
    });
  }
  const reading = slugFor({ title, ...(slug !== undefined && { slug }) });
  if (!reading.ok) {
    throw new PressdeskError(`No address can be made from "${slug ?? title}".`, {
      hint: 'Give one in small Latin letters, digits and hyphens, such as: --slug library-reopens',
    });
  }
  const foreign = lang !== undefined && lang.toLowerCase() !== newsroomLang.toLowerCase();
  const tail = foreign && /^[a-z0-9-]+$/i.test(lang) ? `.${lang.toLowerCase()}` : '';
  return `${day}-${reading.slug}${tail}.md`;
}

/** What a release of this title would be called in its address, unless it is given a slug of its own. */
export function slugFor({ title, slug }: Pick<NewRelease, 'title' | 'slug'>): SlugReading {
  return slugFrom(slug ?? opening(title));
}

const longestOpening = 60;

/** The first words of a title, as many as make a handy address. */
function opening(title: string): string {
  const words = title.trim().split(/\s+/);
  let text = words[0]?.slice(0, longestOpening) ?? '';
  for (const word of words.slice(1)) {
    if (text.length + 1 + word.length > longestOpening) break;
    text += ` ${word}`;
  }
  return text;
}

function textOf({ title, date, lang, location, summary, slug, organisers, contactUrl }: NewRelease): string {
  const fields = {
    title: onLine(title),
    date,
    status: 'draft',
    ...(slug !== undefined && { slug }),
    ...(lang !== undefined && { lang }),
    ...(location !== undefined && { location: onLine(location) }),
    ...(summary !== undefined && { summary: onLine(summary) }),
    organisers: organisers.map((name) => ({ name: onLine(name) })),
    ...(contactUrl !== undefined && { contact: { url: contactUrl } }),
  };
  return `---\n${writeYaml(fields)}---\n\n${firstLine}\n`;
}

/** These fields are one line each; what was pasted with line ends or blanks around it means the same. */
function onLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/g, ' ');
}
