import { allowedSchemes } from '../../../model/markup.ts';

/** The address a link in a mail leads to; `null` where it would lead nowhere or is not allowed. */
export function mailLink(href: string, page: string | null): string | null {
  if (href.startsWith('#')) return null;
  return resolved(href, page, allowedSchemes);
}

/** The address an image in a mail is fetched from; `null` where it cannot be fetched. */
export function mailSource(src: string, page: string | null): string | null {
  return resolved(src, page, ['http', 'https']);
}

function resolved(address: string, page: string | null, schemes: readonly string[]): string | null {
  const base = page ?? undefined;
  if (!URL.canParse(address, base)) return null;
  const { protocol, href } = new URL(address, base);
  return schemes.includes(protocol.slice(0, -1)) ? href : null;
}
