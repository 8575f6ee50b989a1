/** Whether the text is a web address in full: http or https, a host, no blanks. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#\\]\S*$/i.test(text) && URL.canParse(text);
}

/** `www.ipd.gov.hk` and `//www.ipd.gov.hk` in full; `undefined` for anything less plain. */
export function completeAddress(text: string): string | undefined {
  const bare = /^(?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?)$/u.exec(text)?.[1];
  return bare && isWebAddress(`https://${bare}`) ? `https://${bare}` : undefined;
}

/** Whether the text has the shape of one e-mail address, without a name beside it. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/.test(text);
}
