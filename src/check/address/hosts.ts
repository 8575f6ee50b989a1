/** The host of a web address in lower case, without port; `undefined` where the address names none. */
export function hostOf(address: string): string | undefined {
  const host = /^(?:https?:)?\/\/(?:[^/?#\\@]*@)?(\[[^\]]*\]|[^/?#\\:]*)/i.exec(address)?.[1];
  return host?.toLowerCase();
}

/** Whether two hosts are one site: the same name, but for `www.` or a part of the other's. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one.replace(/^www\./, ''), other.replace(/^www\./, '')];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

// Names that are kept out of the public name system, and those that networks within a house use although nobody
// may have them: https://www.iana.org/assignments/special-use-domain-names, RFC 6762 appendix G.
const innerNames = /\.(?:local|localdomain|internal|intranet|private|corp|lan|home|home\.arpa|test)$/;
// https://www.iana.org/assignments/iana-ipv4-special-registry and the one for IPv6.
const innerNumbers =
  /^(?:10|127|0)(?:\.\d+){3}$|^192\.168(?:\.\d+){2}$|^172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}$|^169\.254(?:\.\d+){2}$|^\[(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)\]$/;

/** Where a host is that the public cannot reach: on the reader's own computer, or in a network within a house. */
export function innerPlace(host: string): 'own computer' | 'network' | undefined {
  if (/(?:^|\.)localhost$|^127(?:\.\d+){3}$|^\[::1\]$|^0\.0\.0\.0$/.test(host)) return 'own computer';
  if (innerNames.test(host) || innerNumbers.test(host)) return 'network';
  // A name in one part is looked for in the house's own network; what reads otherwise is no name.
  return /^[a-z](?:[a-z0-9-]*[a-z0-9])?$/.test(host) && !/^(?:www|https?)$/.test(host)
    ? 'network'
    : undefined;
}
