import { changesBetween } from '../../language/nearest.ts';

/** Digits of a telephone number, without the sign and zeros before the country. */
export function digitsOf(number: string): string {
  return number.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^0+/, '');
}

const fewest = 7;

/** Whether two numbers are one, written with or without the country or the area. */
export function isSameNumber(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length);
  return shared >= fewest && a.slice(-shared) === b.slice(-shared);
}

/** Whether a number is another with one slip: a digit otherwise, left out or doubled, or two changed about. */
export function isNearNumber(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < fewest || long.length - short.length > 4 || isSameNumber(a, b)) return false;
  const end = long.slice(-short.length);
  // 0122 and 0123 are two lines of one house.
  if (short.slice(0, -1) === end.slice(0, -1) && Math.abs(Number(short.at(-1)) - Number(end.at(-1))) === 1)
    return false;
  if (isTurned(short, end) || changesBetween(short, end) === 1) return true;
  return short.length > fewest && long.length - short.length === 1 && changesBetween(short, long) === 1;
}

function isTurned(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((digit, index) => digit !== b.charAt(index));
  return (
    at >= 0 &&
    a.charAt(at) === b.charAt(at + 1) &&
    a.charAt(at + 1) === b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/** Whether an e-mail address is another with a slip in its name or in its domain. */
export function isNearEmail(a: string, b: string): 'name' | 'domain' | undefined {
  const [[nameA = '', domainA = ''], [nameB = '', domainB = '']] = [a, b].map((address) =>
    address.toLowerCase().split('@'),
  ) as [string[], string[]];
  if (domainA === domainB) {
    if (nameA === nameB || Math.min(nameA.length, nameB.length) < 4) return undefined;
    // “press1” and “press2”, “event” and “events” are two mailboxes.
    const stem = (name: string) => name.replace(/\d/g, '').replace(/s$/, '');
    if (stem(nameA) === stem(nameB)) return undefined;
    return isSlip(nameA, nameB) ? 'name' : undefined;
  }
  if (nameA !== nameB) return undefined;
  const [hostA, hostB] = [bare(domainA), bare(domainB)];
  return (hostA === hostB && hostA.length > 3) || isSlip(domainA, domainB) ? 'domain' : undefined;
}

/** A domain without its ending: `example` of `example.org.hk`. */
function bare(domain: string): string {
  return domain.replace(/(?:\.(?:com?|org|gov|edu|net|ac|info))?\.[a-z]{2,}$/, '');
}

function isSlip(a: string, b: string): boolean {
  return (
    changesBetween(a, b) === 1 ||
    (a.length === b.length && changesBetween(a, b) === 2 && [...a].sort().join('') === [...b].sort().join(''))
  );
}
