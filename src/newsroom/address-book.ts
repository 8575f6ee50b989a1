import { foldName } from '../language/file-names.ts';
import type { PublishedAddress } from '../model/manifest.ts';

/** What earlier builds know of addresses. */
export interface Memory {
  readonly addresses: readonly PublishedAddress[];
  /** Sealed addresses of releases that are held back. */
  readonly hidden: readonly string[];
}

/** Keeps an address so that only whoever knows its release can read it. */
export interface Seals {
  /** The same for the same entry. */
  seal(entry: PublishedAddress): string;
  /** What was sealed for one of these releases; `undefined` for every other. */
  opener(sources: Iterable<string>): (sealed: string) => PublishedAddress | undefined;
}

/** A release that was read, as far as its addresses go. */
export interface Claimant extends Omit<PublishedAddress, 'address'> {
  readonly address?: string;
  /** Earlier addresses that it names itself. */
  readonly aliases: readonly string[];
  /** `page`: it is public in this build. `held`: it must not be. `other`: what was published of it stays. */
  readonly standing: 'page' | 'held' | 'other';
}

/** A page that is to lead on. */
export interface Redirect {
  /** `2024/09/05/ip-seminar/`, or a file such as `news/1234.html`. */
  readonly from: string;
  /** The address of a release that is public. */
  readonly to: string;
  /** The release there. */
  readonly source: string;
}

export interface AddressBook extends Memory {
  /** In order of where they lead from; at most one from each place. */
  readonly redirects: readonly Redirect[];
}

/** How far a build looked. */
interface Reach {
  /** Whether the claimants are all the releases there are. */
  readonly complete: boolean;
  /** Files that are known to be gone, where they are not. */
  readonly vanished?: ReadonlySet<string>;
  readonly seals: Seals;
}

/**
 * What becomes of every address that was ever public. An address is its release's: of the file it came from, else,
 * where that file is gone, of the one file with the same text, else of the one with the same key and language. It
 * leads on to where that release is public now, and so does what a release names among its aliases. Always straight to
 * a page, never from a release's own address, and never to a release that is held back: the addresses of such a release
 * are kept under seal until it is public again.
 */
export function addressBook(
  memory: Memory,
  claimants: readonly Claimant[],
  { complete, vanished = new Set(), seals }: Reach,
): AddressBook {
  const { hidden, back } = opened(memory, claimants, seals);
  // What is told of an address now comes last, and counts.
  const entries = [...back, ...memory.addresses];
  const ownerOf = owners(claimants, entries, (source) => complete || vanished.has(source));
  // What is held back takes nothing away from what is out: until its time has come it is as if it were not there.
  const out = claimants.filter(({ standing }) => standing !== 'held');
  const taken = new Set(out.flatMap(({ address }) => (address === undefined ? [] : foldName(address))));
  const named = namedAliases(out, taken);
  const secret = new Map(
    claimants
      .filter(({ standing }) => standing === 'held')
      .flatMap(({ source, address = [], aliases }) =>
        aliases.concat(address).map((one) => [foldName(one), source] as const),
      ),
  );
  const known = new Map<string, PublishedAddress>();
  const redirects = new Map<string, Redirect>();
  const leadOn = (from: string, { address, source }: Claimant): void => {
    if (address !== undefined) redirects.set(foldName(from), { from, to: address, source });
  };

  for (const entry of entries) {
    const { address } = entry;
    const folded = foldName(address);
    const owner = named.get(folded)?.claimant ?? ownerOf(entry);
    const keeper = owner?.standing === 'held' ? owner.source : secret.get(folded);
    if (keeper !== undefined && owner?.standing !== 'page') {
      hidden.add(seals.seal({ ...entry, source: keeper }));
      known.delete(address);
    } else if (owner?.standing === 'page') {
      known.set(address, recordOf(address, owner));
      if (!taken.has(folded)) leadOn(address, owner);
    } else known.set(address, entry);
  }
  for (const { alias, claimant } of named.values()) leadOn(alias, claimant);
  for (const claimant of claimants) {
    if (claimant.standing !== 'page' || claimant.address === undefined) continue;
    known.set(claimant.address, recordOf(claimant.address, claimant));
  }
  return {
    addresses: [...known.values()],
    hidden: [...hidden],
    redirects: [...redirects.values()].sort((a, b) => (a.from < b.from ? -1 : 1)),
  };
}

/** Takes the seals off what is public again. */
function opened({ hidden }: Memory, claimants: readonly Claimant[], seals: Seals) {
  const still = new Set<string>();
  const back: PublishedAddress[] = [];
  if (hidden.length === 0) return { hidden: still, back };
  const open = seals.opener(claimants.flatMap(({ standing, source }) => (standing === 'page' ? source : [])));
  for (const sealed of hidden) {
    const entry = open(sealed);
    if (entry) back.push(entry);
    else still.add(sealed);
  }
  return { hidden: still, back };
}

function recordOf(address: string, { source, key, lang, mark }: Claimant): PublishedAddress {
  return { address, source, ...(key && { key }), ...(lang && { lang }), ...(mark && { mark }) };
}

/** Aliases of public releases that no other release that is out wants: folded → as written, and whose. */
function namedAliases(claimants: readonly Claimant[], taken: ReadonlySet<string>) {
  const named = new Map<string, { readonly alias: string; readonly claimant: Claimant }>();
  const disputed = new Set<string>();
  for (const claimant of claimants) {
    for (const alias of claimant.aliases) {
      const folded = foldName(alias);
      const other = named.get(folded)?.claimant ?? claimant;
      if (other !== claimant || taken.has(folded)) disputed.add(folded);
      else named.set(folded, { alias, claimant });
    }
  }
  for (const folded of disputed) named.delete(folded);
  for (const [folded, { claimant }] of named) if (claimant.standing !== 'page') named.delete(folded);
  return named;
}

/**
 * Finds whose an address is. Only a file that no build has finished with before can be another under a new name.
 * @param isGone whether a file that is not among the claimants is not there at all.
 */
function owners(
  claimants: readonly Claimant[],
  known: readonly PublishedAddress[],
  isGone: (source: string) => boolean,
): (entry: PublishedAddress) => Claimant | undefined {
  const bySource = new Map(claimants.map((claimant) => [claimant.source, claimant]));
  // Of what a build that was killed had begun, the address is known and nothing else.
  const old = new Set(known.flatMap(({ source, mark }) => (mark === undefined ? [] : source)));
  const byMark = onlyOnes(claimants, ({ mark }) => mark);
  const byKey = onlyOnes(claimants, versionOf);
  const fresh = (one: Claimant | undefined) => (one && !old.has(one.source) ? one : undefined);
  return (entry) => {
    const same = bySource.get(entry.source);
    // Another release that was put into the file of the first is not the first; but a file that is held back is not
    // told of, whatever it held before.
    const isOther = entry.key && same?.key && entry.key !== same.key && same.standing !== 'held';
    if (same) return isOther ? undefined : same;
    if (!isGone(entry.source)) return undefined;
    return fresh(byMark.get(entry.mark ?? '')) ?? fresh(byKey.get(versionOf(entry) ?? ''));
  };
}

function versionOf({ key, lang }: Pick<PublishedAddress, 'key' | 'lang'>): string | undefined {
  return key && lang ? `${lang.toLowerCase()} ${key}` : undefined;
}

function onlyOnes<T>(all: readonly T[], nameOf: (one: T) => string | undefined): Map<string, T> {
  const found = new Map<string, T>();
  const several = new Set<string>();
  for (const one of all) {
    const name = nameOf(one);
    if (name === undefined) continue;
    if (found.has(name)) several.add(name);
    found.set(name, one);
  }
  for (const name of several) found.delete(name);
  return found;
}
