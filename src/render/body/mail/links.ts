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

/**
 * Whether words that are an address name another site than the one a link leads to, as swindlers write them: mail programs
 * warn of such links. A relative link leads to the newsroom.
 */
export function misleads(words: string, address: string): boolean {
  const said = words.trim();
  return (
    /^https?:\/\/\S+$/i.test(said) && URL.canParse(said) && new URL(said).origin !== new URL(address).origin
  );
}

function resolved(address: string, page: string | null, isSafe: (address: string) => boolean): string | null {
  const base = page ?? undefined;
  if (!URL.canParse(address, base)) return null;
  const { href } = new URL(address, base);
  return isSafe(href) ? href : null;
}
