import { isWebAddress } from '../../language/address.ts';

/** A web address where it may be linked: absolute http or https; else `null`, and it is printed as words. */
export function webHref(url: string | null | undefined): string | null {
  return url && isWebAddress(url) ? url : null;
}

export function mailHref(email: string | null | undefined): string | null {
  return email ? `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}` : null;
}

/** `tel:` with the digits and the leading plus; an extension or a second number stays out of it. */
export function phoneHref(phone: string | null | undefined): string | null {
  const [digits] = /^\+?[\d\s().\u2010-\u2015-]+/.exec(phone?.trim() ?? '') ?? [];
  // The nought of `+44 (0)20` is not dialled from abroad.
  const dialled = digits?.replace(/^(\+.*?)\(0\)/, '$1').replace(/[^\d+]/g, '') ?? '';
  return dialled.length >= 3 ? `tel:${dialled}` : null;
}

/** A telephone number in which no line breaks. */
export function unbroken(phone: string): string {
  return phone.replace(/\s/g, '\u00a0').replace(/-/g, '\u2011');
}

/** Relative address of a file beside the page. */
export function fileHref(file: string): string {
  return file
    .replace(/^(\.\/)+/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** The relative address made absolute where the page's address is known. */
export function absolute(href: string, page: string | null): string | null {
  return page && URL.canParse(href, page) ? new URL(href, page).href : null;
}
