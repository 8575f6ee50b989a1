import { remembered } from '../language/remembered.ts';
import type { NamedOrganiser, Naming } from '../model/spellings.ts';

/**
 * What a release calls its topics and organisers, as far as a glance at its front matter tells. Reading YAML takes a
 * hundred times as long, and thousands of releases are glanced at for the sake of one. What is written in a way that
 * nobody writes lists in is passed over.
 * @param head the front matter, read as Latin-1.
 * @param fallback the newsroom's language.
 */
export function glanceAt(head: string, fallback: string): Naming {
  return {
    lang: plain(fieldIn(head, 'lang')) || fallback,
    topics: topicsIn(fieldIn(head, 'topics')),
    organisers: organisersIn(fieldIn(head, 'organisers')),
  };
}

// The releases of an office name the same few again and again.
const topicsIn = remembered((written: string) => itemsOf(written).flatMap((item) => item.get('') ?? []));
const organisersIn = remembered((written: string) => itemsOf(written).flatMap(organiserOf));

// What stands behind a field's name, with all lines below that belong to it: they are empty, or begin with a blank or
// a hyphen.
const rest = /[ \t]*:([^\n]*(?:\n(?:[ \t-][^\n]*|\r)?)*)/y;

function fieldIn(head: string, name: string): string {
  const at = head.indexOf(`\n${name}`);
  if (at < 0) return '';
  rest.lastIndex = at + 1 + name.length;
  const [, written = ''] = rest.exec(head) ?? [];
  return /[^\0-\x7f]/.test(written) ? Buffer.from(written, 'latin1').toString('utf8') : written;
}

/** The items of a list, each with its fields; what is no field but bare text stands under ''. */
function itemsOf(written: string): readonly ReadonlyMap<string, string>[] {
  const [, row] = /^\s*\[([^{}]*)\]/.exec(written) ?? [];
  if (row !== undefined) {
    const texts = row.match(/\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+)/g) ?? [];
    return texts.flatMap((text) => (plain(text) === '' ? [] : new Map([['', plain(text)]])));
  }
  return written
    .split(/^[ \t]*-[ \t]+/m)
    .slice(1)
    .map((item) => new Map(item.split('\n').flatMap(fieldOf)));
}

function fieldOf(line: string, index: number): readonly (readonly [string, string])[] {
  const [, key, value = ''] = /^[ \t]*([\w-]+)[ \t]*:(?:[ \t]+(.*))?$/.exec(line.trimEnd()) ?? [];
  if (key !== undefined) return [[key, plain(value)]];
  return index === 0 ? [['', plain(line)]] : [];
}

function organiserOf(item: ReadonlyMap<string, string>): readonly NamedOrganiser[] {
  const name = item.get('name') || item.get('');
  const [abbreviation, url] = [item.get('abbreviation'), item.get('url')];
  return name ? [{ name, ...(abbreviation && { abbreviation }), ...(url && { url }) }] : [];
}

/** A value without quotation marks and comment. */
function plain(written: string): string {
  const text = written.trim();
  const [, double, single] = /^"((?:[^"\\]|\\["\\])*)"|^'((?:[^']|'')*)'/.exec(text) ?? [];
  if (double !== undefined) return double.replace(/\\(["\\])/g, '$1');
  return single?.replaceAll("''", "'") ?? text.replace(/(?:^|\s+)#.*$/, '');
}
