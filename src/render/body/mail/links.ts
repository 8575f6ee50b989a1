import { isSafeImage, isSafeLink } from '../../../language/safe-address.ts';

/** The address a link in a mail leads to; `null` where it would lead nowhere or is not allowed. */
export function mailLink(href: string, page: string | null): string | null {
  if (href.startsWith('#')) return null;
  return resolved(href, page, isSafeLink);
}

/** The address an image in a mail is fetched from; `null` where it cannot be fetched. */
export function mailSource(src: string, page: string | null): string | null {
  return resolved(src, page, isSafeImage);
}

function resolved(address: string, page: string | null, isSafe: (address: string) => boolean): string | null {
  const base = page ?? undefined;
  if (!URL.canParse(address, base)) return null;
  const { href } = new URL(address, base);
  return isSafe(href) ? href : null;
}
