import type { Root } from 'mdast';
import { failureOf } from '../language/failure.ts';
import { placer } from '../language/positions.ts';
import type { Fault, UnreadableCause } from '../model/fault.ts';
import type { Defaults, FrontMatter } from '../model/front-matter.ts';
import { limits } from '../model/limits.ts';
import { type FieldPlaces, nowhere, type Release } from '../model/release.ts';
import type { Source } from '../model/source.ts';
import { bodyLimitFault, parseKeptBody, treeLimitFault } from './body.ts';
import { decode } from './decode.ts';
import type { Path } from './form.ts';
import { freeze } from './freeze.ts';
import { type Split, splitFrontMatter } from './front-matter.ts';
import { prune } from './prune.ts';
import { inOrder, readYaml, type YamlRead } from './read-yaml.ts';
import { type Fields, frontMatterSchema } from './schema.ts';
import { firstHeading, headingTitle } from './title.ts';
import { withZones } from './zones.ts';

/**
 * Reads a release. Whatever the bytes hold, this gives a release and never throws for it: what is wrong is among the
 * faults. `path` is as people are told of it.
 */
export async function parseRelease(bytes: Uint8Array, path: string, defaults: Defaults): Promise<Release> {
  try {
    return await read(bytes, path, defaults);
  } catch (error) {
    return failedRelease(path, error);
  }
}

async function read(bytes: Uint8Array, path: string, defaults: Defaults): Promise<Release> {
  if (bytes.length > limits.bytes) return oversizeRelease(path, bytes.length);
  const { source, fault } = decode(bytes, path);
  if (fault) return unread(source, fault);
  const fenced = splitFrontMatter(source.text);
  if ('fault' in fenced) return unread(source, fenced.fault);
  const { split } = fenced;
  const tooDeep = bodyLimitFault(split.body);
  if (tooDeep) return unread(source, tooDeep);
  const matter = readFrontMatter(source, split, defaults);
  const beyond = matter.faults.find(({ kind }) => kind === 'limit');
  if (beyond) return unread(source, beyond);
  return assemble(source, split, matter);
}

/** A release whose file could not be opened. */
export function unreadRelease(path: string, cause: UnreadableCause): Release {
  return unread({ path, text: '', byteOrderMark: false }, { kind: 'unreadable', cause });
}

/** A release whose file has more bytes than are read; its text is not kept. */
export function oversizeRelease(path: string, size: number): Release {
  const place = placer('')({ start: 0, end: 0 });
  const bounds = { actual: size, allowed: limits.bytes };
  return unread(
    { path, text: '', byteOrderMark: false },
    { kind: 'limit', limit: 'bytes', ...bounds, place },
  );
}

/** A release that pressdesk could not read, though that may be no fault of the file's. */
export function failedRelease(path: string, error: unknown): Release {
  return unread({ path, text: '', byteOrderMark: false }, failureOf('reading', error));
}

function unread(source: Source, fault: Fault): Release {
  const body: Root = { type: 'root', children: [] };
  return { source, unread: true, data: {}, places: nowhere, faults: [fault], body };
}

type Matter = YamlRead<Fields>;

/** What the front matter says, and where. */
export function readFrontMatter(source: Source, { open, block }: Split, defaults: Defaults): Matter {
  const { lang, timezone, contact, boilerplate } = defaults;
  const fill = { lang, timezone, contact, boilerplate };
  const read = readYaml(source, block, frontMatterSchema, { home: open, fill });
  const { data, homeless } = withZones(read.data, read.data.timezone);
  // A zone that is there but wrong has been told of already.
  const told = read.faults.some((fault) => 'field' in fault && fault.field === 'timezone');
  const faults = told ? [] : homeless.flatMap((path) => zoneless(path, read.places));
  return {
    ...read,
    data: prune(frontMatterSchema, data, homeless) as Partial<Fields>,
    faults: inOrder([...read.faults, ...faults]),
  };
}

function zoneless(path: Path, places: FieldPlaces): Fault[] {
  const field = path.join('.');
  const place = places.value(field);
  if (!place) return [];
  const expected = 'a time with its offset from Greenwich, such as 2024-09-05T18:05+08:00';
  const note = 'Or name the zone once, for the whole release or newsroom: “timezone: Asia/Hong_Kong”.';
  return [{ kind: 'type', field, expected, actual: 'a time without one', note, place }];
}

async function assemble(
  source: Source,
  split: Split,
  { data: fields, places, faults, silentOn }: Matter,
): Promise<Release> {
  const body = await parseKeptBody(split.body);
  const tooMuch = treeLimitFault(body, split.body);
  if (tooMuch) return unread(source, tooMuch);
  const all = [...faults];
  let isTitled = false;
  let { title } = fields;
  const wrong = silentOn('title') || faults.some((fault) => 'field' in fault && fault.field === 'title');
  if (title === undefined && !wrong) {
    const found = headingTitle(source, body);
    if (!found) {
      all.push({
        kind: 'missing',
        field: 'title',
        place: places.key('title') ?? placer(source.text)(split.open),
      });
    } else if ('fault' in found) all.push(found.fault);
    else {
      title = found.title;
      isTitled = true;
    }
  }
  const trees: { notes?: Root; boilerplate?: Root } = {};
  for (const field of ['notes', 'boilerplate'] as const) {
    const markdown = fields[field];
    if (markdown === undefined) continue;
    const place = places.value(field) ?? placer(source.text)(split.open);
    const tooDeep = bodyLimitFault(markdown);
    if (tooDeep) return unread(source, { ...tooDeep, place });
    const tree = await parseKeptBody(markdown);
    const tooMuch = treeLimitFault(tree, markdown);
    if (tooMuch) return unread(source, { ...tooMuch, place });
    trees[field] = tree;
  }
  const data = freeze(frontMatter({ ...fields, ...(title !== undefined && { title }) }));
  const release = { source, unread: false, data, places, faults: inOrder(all), body, ...trees };
  return isTitled ? titledIn(release) : release;
}

/** The release with the heading that its title is. */
export function titledIn(release: Release): Release {
  // Asked of the tree each time, as that may have been made anew.
  return {
    ...release,
    get titleHeading() {
      return firstHeading(release.body);
    },
  };
}

/** The fields under the names they have in the program. */
function frontMatter(fields: Partial<Fields>): Partial<FrontMatter> {
  const { 'translations-of': translationsOf, withdrawal, ...rest } = fields;
  return {
    ...rest,
    ...(translationsOf !== undefined && { translationsOf }),
    ...(withdrawal && { withdrawal: withdrawalOf(withdrawal) }),
  };
}

function withdrawalOf(fields: NonNullable<Fields['withdrawal']>): NonNullable<FrontMatter['withdrawal']> {
  const { 'replaced-by': replacedBy, ...rest } = fields;
  return { ...rest, ...(replacedBy !== undefined && { replacedBy }) };
}
