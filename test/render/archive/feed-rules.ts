import { all, type Node, one, words, xmlTree } from './xml-tree.ts';

/** What the W3C's feed validator and the specifications would say against a feed; nothing where all is well. */
export const faultsOf: Readonly<Record<string, (feed: string) => readonly string[]>> = {
  rss: faultsOfRss,
  atom: faultsOfAtom,
  'json-feed': faultsOfJsonFeed,
};

function faultsOfRss(feed: string): readonly string[] {
  const says = listener();
  const root = xmlTree(feed);
  const channel = one(root, 'channel');
  says(root.name === 'rss' && root.attributes.version === '2.0', 'is RSS 2.0');
  for (const name of ['title', 'link', 'description']) says(one(channel, name)?.text, `has a ${name}`);
  says(isAbsolute(one(channel, 'link')?.text), 'has an absolute link');
  says(isLanguage(one(channel, 'language')?.text), 'has a language');
  const built = one(channel, 'lastBuildDate')?.text;
  says(built === undefined || isRfc822(built), 'has an RFC 822 date');
  const self = all(channel, 'atom:link').filter(({ attributes }) => attributes.rel === 'self');
  says(self.length === 1 && isAbsolute(self[0]?.attributes.href), 'tells its own address');
  const items = all(channel, 'item');
  const guids = words({ ...root, children: items.flatMap((item) => all(item, 'guid')) }, 'guid');
  says(guids.length === items.length && new Set(guids).size === items.length, 'has a guid for each item');
  for (const item of items) {
    const name = one(item, 'guid')?.text ?? '?';
    says(one(item, 'guid')?.attributes.isPermaLink === 'true' && isAbsolute(name), `${name} is an address`);
    says(one(item, 'title')?.text.trim(), `${name} has a title`);
    says(isAbsolute(one(item, 'link')?.text), `${name} has an absolute link`);
    says(isRfc822(one(item, 'pubDate')?.text), `${name} has an RFC 822 date`);
    says(isRfc3339(one(item, 'atom:updated')?.text), `${name} has an RFC 3339 date`);
    const author = one(item, 'author')?.text;
    says(
      author === undefined || /^[^\s()@]+@[^\s()@]+ \(.+\)$/s.test(author),
      `${name} has an author of RSS`,
    );
    says(words(item, 'dc:creator').every(Boolean), `${name} has creators`);
    says(isLanguage(item.attributes['xml:lang']), `${name} has a language`);
    for (const { attributes } of all(item, 'media:content')) {
      says(isAbsolute(attributes.url) && attributes.type?.includes('/'), `${name} has media with type`);
    }
    faultsOfHtml(one(item, 'content:encoded')?.text, name, says);
  }
  return says.faults;
}

function faultsOfAtom(feed: string): readonly string[] {
  const says = listener();
  const root = xmlTree(feed);
  says(root.name === '{http://www.w3.org/2005/Atom}feed', 'is Atom 1.0');
  says(isAbsolute(one(root, 'atom:id')?.text), 'has an id');
  says(one(root, 'atom:title')?.text, 'has a title');
  says(isRfc3339(one(root, 'atom:updated')?.text), 'has a date');
  says(linksOf(root, 'self').length === 1, 'tells its own address');
  says(words(one(root, 'atom:author'), 'atom:name').every(Boolean), 'has an author');
  says(isLanguage(root.attributes['xml:lang']), 'has a language');
  const entries = all(root, 'atom:entry');
  const deleted = all(root, 'at:deleted-entry');
  const ids = entries.map((entry) => one(entry, 'atom:id')?.text ?? '');
  says(new Set(ids).size === entries.length, 'has an id of its own for each entry');
  for (const entry of entries) {
    const name = one(entry, 'atom:id')?.text ?? '?';
    says(isAbsolute(name), `${name} is an address`);
    says(one(entry, 'atom:title')?.text.trim(), `${name} has a title`);
    const published = one(entry, 'atom:published')?.text;
    const updated = one(entry, 'atom:updated')?.text;
    says(isRfc3339(published) && isRfc3339(updated), `${name} has dates`);
    says(
      Date.parse(updated ?? '') >= Date.parse(published ?? ''),
      `${name} was not changed before it came out`,
    );
    says(
      Date.parse(updated ?? '') <= Date.parse(one(root, 'atom:updated')?.text ?? ''),
      `${name} is not newer`,
    );
    says(all(entry, 'atom:author').length > 0, `${name} has an author`);
    for (const person of [...all(entry, 'atom:author'), ...all(entry, 'atom:contributor')]) {
      const uri = one(person, 'atom:uri')?.text;
      says(
        one(person, 'atom:name')?.text.trim() && (!uri || isAbsolute(uri)),
        `${name} has persons with names`,
      );
    }
    const alternates = linksOf(entry, 'alternate').map(({ attributes }) => attributes.hreflang);
    says(alternates.length > 0 && new Set(alternates).size === alternates.length, `${name} has links apart`);
    says(alternates.every(isLanguage) && isLanguage(entry.attributes['xml:lang']), `${name} has languages`);
    for (const { attributes } of all(entry, 'atom:link')) says(isAbsolute(attributes.href), `${name} links`);
    says(one(entry, 'atom:content')?.attributes.type === 'html', `${name} has HTML`);
    faultsOfHtml(one(entry, 'atom:content')?.text, name, says);
  }
  for (const { attributes } of deleted) {
    says(
      isAbsolute(attributes.ref) && isRfc3339(attributes.when),
      'has deleted entries with address and date',
    );
    says(!ids.includes(attributes.ref ?? ''), 'has no entry that was deleted');
  }
  return says.faults;
}

function faultsOfJsonFeed(written: string): readonly string[] {
  const says = listener();
  const feed = JSON.parse(written);
  says(feed.version === 'https://jsonfeed.org/version/1.1', 'is JSON Feed 1.1');
  says(typeof feed.title === 'string' && feed.title, 'has a title');
  says(isAbsolute(feed.home_page_url) && isAbsolute(feed.feed_url), 'has addresses');
  says(isLanguage(feed.language), 'has a language');
  says(Array.isArray(feed.items), 'has items');
  const ids = feed.items.map(({ id }: { id: unknown }) => id);
  says(new Set(ids).size === ids.length, 'has an id of its own for each item');
  for (const item of feed.items) {
    says(typeof item.id === 'string' && isAbsolute(item.url), `${item.id} has an address`);
    says(isRfc3339(item.date_published) && isRfc3339(item.date_modified), `${item.id} has dates`);
    says(item.authors.length > 0, `${item.id} has authors`);
    says(isLanguage(item.language), `${item.id} has a language`);
    for (const { url, mime_type: type } of item.attachments ?? []) {
      says(isAbsolute(url) && type.includes('/'), `${item.id} has attachments with type`);
    }
    faultsOfHtml(item.content_html, item.id, says);
  }
  const own = (key: string) => (key.startsWith('_') ? typeof feed[key] === 'object' : known.has(key));
  says(Object.keys(feed).every(own), 'has no names of its own but in objects with an underscore');
  // A half of a character cannot be said in UTF-8.
  says(!/\\ud[89a-f]/i.test(written), 'has whole characters only');
  return says.faults;
}

const known = new Set('version title home_page_url feed_url description language authors items'.split(' '));

function faultsOfHtml(html: string | undefined, name: string, says: Listener): void {
  says(html, `${name} has a text`);
  for (const [, attribute, value = ''] of (html ?? '').matchAll(
    /<[a-z][^<>]*?\s(href|src|cite)="([^"]*)"/g,
  )) {
    says(
      /^(?:https?:\/\/|mailto:|tel:|ftp:|sms:)/.test(value),
      `${name} has no relative ${attribute}: ${value}`,
    );
  }
  says(
    !/<(?:script|style|iframe|object|form)\b|\son[a-z]+=|\s(?:style|class|id|data-[a-z-]+)=/.test(html ?? ''),
    `${name} has plain HTML`,
  );
}

type Listener = ReturnType<typeof listener>;

function listener() {
  const faults: string[] = [];
  const says = (holds: unknown, sentence: string): void => {
    if (!holds) faults.push(`not: ${sentence}`);
  };
  return Object.assign(says, { faults });
}

function linksOf(node: Node, rel: string): readonly Node[] {
  return all(node, 'atom:link').filter(({ attributes }) => attributes.rel === rel);
}

function isAbsolute(address: string | undefined): boolean {
  return address !== undefined && /^https?:\/\/[!-~]+$/.test(address) && URL.canParse(address);
}

const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/;

function isRfc822(date: string | undefined): boolean {
  return rfc822.test(date ?? '') && !Number.isNaN(Date.parse(date ?? ''));
}

function isRfc3339(date: string | undefined): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(date ?? '') &&
    !Number.isNaN(Date.parse(date ?? ''))
  );
}

function isLanguage(tag: string | undefined): boolean {
  try {
    return tag !== undefined && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
