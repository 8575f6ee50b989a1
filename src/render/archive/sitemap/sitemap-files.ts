import { urlOf } from '../../view/way.ts';
import type { ArchiveFile } from '../format.ts';
import { element, optional, text, type Xml, type XmlElement, xmlFile } from '../xml.ts';
import type { MappedPage } from './mapped-pages.ts';

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
const withLanguages = { ...namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };

/** What the protocol lets one file hold: addresses, and bytes. */
export interface SitemapLimits {
  readonly addresses: number;
  readonly bytes: number;
}

const limits: SitemapLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

/** `sitemap.xml`; where the pages are too many for one file, it is a list of `sitemap-1.xml`, `sitemap-2.xml`. */
export function sitemapFiles(
  pages: readonly MappedPage[],
  site: string,
  most: SitemapLimits = limits,
): readonly ArchiveFile[] {
  const parts = partsOf(pages, most);
  if (parts.length <= 1) return parts.map((part) => mapFile('sitemap.xml', urlSet(part)));
  const names = parts.map((_, index) => `sitemap-${index + 1}.xml`);
  const index = element(
    'sitemapindex',
    namespace,
    names.map((name) => element('sitemap', {}, [text('loc', urlOf(name, site))])),
  );
  return [
    mapFile('sitemap.xml', index),
    ...parts.map((part, position) => mapFile(names[position] ?? '', urlSet(part))),
  ];
}

function partsOf(pages: readonly MappedPage[], { addresses, bytes }: SitemapLimits): MappedPage[][] {
  const parts: MappedPage[][] = [];
  let filled = 0;
  for (const page of pages) {
    const size = Buffer.byteLength(xmlFile(url(page)));
    const part = parts.at(-1);
    if (part && part.length < addresses && filled + size + frame <= bytes) {
      part.push(page);
      filled += size;
    } else {
      parts.push([page]);
      filled = size;
    }
  }
  return parts;
}

/** More bytes than stand around the addresses of a file. */
const frame = 1024;

function urlSet(pages: readonly MappedPage[]) {
  return element('urlset', withLanguages, pages.map(url));
}

function url({ url, changed, alternates }: MappedPage) {
  return element('url', {}, [
    text('loc', url),
    optional('lastmod', changed),
    ...alternates.map(
      ({ lang, url: href }): Xml => element('xhtml:link', { rel: 'alternate', hreflang: lang, href }),
    ),
  ]);
}

export function mapFile(path: string, root: XmlElement): ArchiveFile {
  return { path, mediaType: 'application/xml', content: xmlFile(root) };
}
