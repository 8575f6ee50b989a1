import { nearest } from '../../language/nearest.ts';
import { split } from '../field-words.ts';

// What offices and other programs call a field. Each word lists the fields it may mean, the likeliest first.
const topLevel: Readonly<Record<string, readonly string[]>> = {
  headline: ['title'],
  heading: ['title'],
  name: ['title'],
  subject: ['title'],
  subheadline: ['subtitle'],
  subhead: ['subtitle'],
  deck: ['subtitle'],
  standfirst: ['summary'],
  lead: ['summary'],
  lede: ['summary'],
  description: ['summary'],
  abstract: ['summary'],
  excerpt: ['summary'],
  teaser: ['summary'],
  tags: ['topics'],
  keywords: ['topics'],
  categories: ['topics'],
  category: ['kind', 'topics'],
  type: ['kind'],
  language: ['lang'],
  locale: ['lang'],
  place: ['location'],
  city: ['location'],
  dateline: ['location'],
  venue: ['event.location'],
  day: ['date'],
  published: ['date'],
  pubdate: ['date'],
  publishdate: ['date'],
  releasedate: ['date'],
  organization: ['organisation', 'organisers'],
  organizations: ['organisers'],
  organisations: ['organisers'],
  organisation: ['organisers'],
  organizer: ['organisers'],
  organizers: ['organisers'],
  organiser: ['organisers'],
  hosts: ['organisers'],
  host: ['organisers'],
  issuer: ['organisers'],
  draft: ['status'],
  state: ['status'],
  author: ['contact.name'],
  email: ['contact.email'],
  phone: ['contact.phone'],
  telephone: ['contact.phone'],
  website: ['site', 'contact.url'],
  homepage: ['site', 'contact.url'],
  url: ['site', 'contact.url'],
  presscontact: ['contact'],
  mediacontact: ['contact'],
  images: ['photos'],
  image: ['photos'],
  pictures: ['photos'],
  files: ['attachments'],
  downloads: ['attachments'],
  about: ['boilerplate'],
  speakers: ['people'],
  notestoeditors: ['notes'],
  reference: ['ref'],
  permalink: ['slug'],
  redirects: ['aliases'],
  hold: ['embargo'],
  embargoeduntil: ['embargo'],
  tz: ['timezone'],
  output: ['out'],
  outdir: ['out'],
};

const anyLevel: Readonly<Record<string, readonly string[]>> = {
  website: ['url'],
  web: ['url'],
  homepage: ['url'],
  link: ['url'],
  href: ['url'],
  mail: ['email'],
  tel: ['phone'],
  telephone: ['phone'],
  mobile: ['phone'],
  organization: ['organisation'],
  src: ['file'],
  path: ['file'],
  image: ['file'],
  description: ['alt', 'title'],
  text: ['caption', 'note'],
  photographer: ['credit'],
  copyright: ['credit'],
  type: ['role', 'kind'],
  acronym: ['abbreviation'],
  abbr: ['abbreviation'],
  short: ['abbreviation'],
  alias: ['also'],
  position: ['title'],
  begin: ['start'],
  date: ['start', 'at'],
  place: ['location'],
  venue: ['location'],
};

const below: Readonly<Record<string, readonly string[]>> = {
  contact: ['url', 'name', 'organisation', 'email', 'phone', 'address'],
  event: ['name', 'start', 'end', 'location', 'url'],
};

/**
 * The field, as a path, that an unknown one was probably meant to be; `allowed` are the keys of its level.
 * `contact_url` means `contact.url`, `organizer` means `organisers`.
 */
export function meantBy(field: string, allowed: readonly string[]): string | undefined {
  const { parent, key } = split(field);
  const word = fold(key);
  const spelt = allowed.find((name) => fold(name) === word);
  const meant = spelt ?? (parent === undefined ? atTop(word, allowed) : among(word, allowed, anyLevel));
  const found = meant ?? nearest(key, allowed);
  return found && parent !== undefined ? `${parent}.${found}` : found;
}

function atTop(word: string, allowed: readonly string[]): string | undefined {
  for (const [parent, children] of Object.entries(below)) {
    if (!allowed.includes(parent) || !word.startsWith(parent)) continue;
    const rest = word.slice(parent.length);
    const child = children.find((name) => name === rest) ?? among(rest, children, anyLevel);
    if (child) return `${parent}.${child}`;
  }
  return among(word, allowed, topLevel);
}

function among(word: string, allowed: readonly string[], aliases: typeof anyLevel): string | undefined {
  const meanings = Object.hasOwn(aliases, word) ? aliases[word] : undefined;
  return meanings?.find((name) => allowed.includes(split(name).parent ?? name));
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_.-]+/g, '');
}
