import type { PublicEntry } from '../../model/publication.ts';

/**
 * What machines know a release by, for good: the address of its page. Where the site is not known, a tag (RFC 4151) of
 * the host of its contact, its day and its place in the output: `tag:www.ipd.gov.hk,2024-09-05:2024/09/05/ip-seminar/`.
 */
export function identityOf({ release: { data }, address }: PublicEntry, page: string | null): string {
  if (page !== null) return page;
  const { url } = data.contact;
  // Whoever silenced the rule that asks for an address has at least a name that nobody else can have registered.
  const host = (URL.canParse(url) && new URL(url).hostname) || 'unknown.invalid';
  const day = /\d{4}\/\d\d\/\d\d/.exec(address)?.[0].replaceAll('/', '-') ?? '1970-01-01';
  return `tag:${host},${day}:${encodeURI(address)}`;
}
