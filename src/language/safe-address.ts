import { allowedSchemes } from '../model/markup.ts';

/** What a browser drops from an address before it reads it: https://url.spec.whatwg.org/#concept-basic-url-parser. */
const ignored = /^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]+/g;

/** The scheme of an address in lower case, as a browser finds it; `undefined` where the address is relative. */
export function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(ignored, ''))?.[1]?.toLowerCase();
}

/** Whether a link to the address may be published: relative, or with one of the allowed schemes. */
export function isSafeLink(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme === undefined || allowedSchemes.some((allowed) => allowed === scheme);
}

/** Whether an image may be shown from the address: relative, http or https. */
export function isSafeImage(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme === undefined || scheme === 'http' || scheme === 'https';
}

/** The address without what browsers ignore, its scheme in lower case. */
export function plainAddress(address: string): string {
  return address.replace(ignored, '').replace(/^[a-z][a-z0-9+.-]*:/i, (scheme) => scheme.toLowerCase());
}
