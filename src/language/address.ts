/** Whether the text is a web address in full: http or https, a host, no blanks. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#\\]\S*$/i.test(text) && URL.canParse(text);
}

/** `www.ipd.gov.hk` and `//www.ipd.gov.hk` in full; `undefined` for anything less plain. */
export function completeAddress(text: string): string | undefined {
  const bare = /^(?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?)$/u.exec(text)?.[1];
  return bare && isWebAddress(`https://${bare}`) ? `https://${bare}` : undefined;
}

/** An address with the letters that stand in it as per cent signs; as it is where these make no letters. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Whether the text has the shape of one e-mail address, without a name beside it. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/.test(text);
}

/** Whether it is an e-mail address that every mail server takes: plain letters before its `@`, any host behind it. */
export function isMailbox(text: string): boolean {
  return (
    /^(?![^@]{65})[A-Za-z\d!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z\d!#$%&'*+/=?^_`{|}~-]+)*@[\p{L}\p{N}\p{M}.-]+$/u.test(
      text,
    ) &&
    isEmail(text) &&
    URL.canParse(`https://${text.slice(text.indexOf('@') + 1)}`)
  );
}

// Punctuation that no address has, and that Markdown takes for a part of one in plain words; a bracket before Chinese.
const foreign =
  /[\u00ab\u00bb\u2018-\u201f\u2026\u2039\u203a\u3001\u3002\u3008-\u3011\u3014-\u301b\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f\uff3d]|\)(?=[^\0-\x7f])/;

/** How long the address at the beginning of some words is, without punctuation that only follows it. */
export function addressLength(words: string): number {
  let cut = words.search(foreign);
  // A bracket that closes one within the address belongs to it.
  if (words[cut] === ')' && words.slice(0, cut).split('(').length > words.slice(0, cut).split(')').length)
    cut++;
  const end = lastSign(words, cut < 0 ? words.length : cut, '.,:;!?\'"*_~');
  if (cut < 0 || words[end - 1] !== ')') return end;
  // A bracket that was opened before the address closes behind it.
  const address = words.slice(0, end);
  if (address.split('(').length >= address.split(')').length) return end;
  return lastSign(words, end, ').,:;!?\'"*_~');
}

/** Where a text ends without the signs at its end. */
function lastSign(text: string, end: number, signs: string): number {
  let at = end;
  while (at > 0 && signs.includes(text.charAt(at - 1))) at--;
  return at;
}
