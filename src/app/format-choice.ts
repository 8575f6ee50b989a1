import { nearest } from '../language/nearest.ts';
import { inSeries } from '../language/several.ts';
import type { Config } from '../model/config.ts';
import { PressdeskError } from '../model/error.ts';
import type { ArchiveFormat } from '../render/archive/format.ts';
import { archiveFormats } from '../render/archive/index.ts';
import { formats } from '../render/formats/index.ts';
import type { Edition } from './build-outcome.ts';

/** @throws PressdeskError where there is none, naming the nearest. */
export function checkFormat(id: string): void {
  const ids = [...formats, ...archiveFormats].map((format) => format.id);
  if (ids.includes(id)) return;
  const near = nearest(id, ids);
  throw new PressdeskError(`There is no format "${id}".`, {
    hint: near ? `Did you mean ${near}?` : `The formats are ${ids.join(', ')}.`,
  });
}

/** Which formats of the archive can be made, and which cannot as nobody knows where the newsroom is on the web. */
export function bySite(wanted: readonly ArchiveFormat[], { site }: Config) {
  const possible = wanted.filter(({ needsSite }) => site !== undefined || !needsSite);
  return { possible, without: wanted.filter((format) => !possible.includes(format)).map(({ id }) => id) };
}

/** What an output may lead to: what the newsroom has, also where a build is of some formats alone. */
export function madeIn(edition: Edition, config: Config): ReadonlySet<string> {
  const all = edition === 'public' ? bySite(archiveFormats, config).possible : [];
  const ids = new Set(config.formats);
  return new Set([...formats, ...all].flatMap(({ id }) => (ids.has(id) ? id : [])));
}

/** What the person at the desk is told of formats that cannot be made. */
export function noSite(ids: readonly string[]): string {
  return `Not made: ${ids.join(', ')}. What is in them has to be found from anywhere, so they need the newsroom's address on the web. ${remedy}`;
}

/** The same of lists, search and feeds that lead to pages which are not made; nothing where they are. */
export function noPages(archive: readonly ArchiveFormat[], { formats: ids }: Config): string[] {
  if (archive.length === 0 || ids.includes('html')) return [];
  const names = inSeries(archive.map(({ id }) => id));
  return [
    `"formats" in pressdesk.yaml leaves out html, so links in ${names} lead to pages that are not there.`,
  ];
}

/** @throws PressdeskError where formats were asked for by name that cannot be made. */
export function checkSite(ids: readonly string[], config: Config): void {
  const wanted = archiveFormats.filter(({ id }) => ids.includes(id));
  const { without } = bySite(wanted, config);
  if (without.length === 0) return;
  throw new PressdeskError(
    `Without the newsroom's address on the web, ${inSeries(without)} cannot be made.`,
    { hint: remedy },
  );
}

const remedy = 'Give it in pressdesk.yaml, such as: site: https://news.example.org/';
