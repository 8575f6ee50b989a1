import { assetFormat, type Manifest, redirectFormat } from '../model/manifest.ts';
import { addressOfPage } from './paths.ts';

/** What stands at an address that was public once. */
export interface AddressStanding {
  readonly address: string;
  /** The release that was published there last. */
  readonly source: string;
  /** `moved`: a page leads on from there. `gone`: nothing stands there. */
  readonly state: 'published' | 'moved' | 'gone';
  /** Where the page leads. */
  readonly to?: string;
}

/** Every address an output had or has, in order: those with a page, those that lead on, and those that are lost. */
export function addressesIn({ addresses, files }: Manifest): readonly AddressStanding[] {
  const pages = new Set<string>();
  const homes = new Map<string, string>();
  const leading = new Map<string, string>();
  for (const { path, source, format } of files) {
    if (format === redirectFormat) leading.set(placeOf(path), source);
    else if (format !== assetFormat) {
      const page = addressOfPage(path, format);
      if (page === undefined) continue;
      pages.add(page);
      homes.set(source, page);
    }
  }
  const known = new Map(addresses.map(({ address, source }) => [address, source]));
  for (const [address, source] of leading) known.set(address, source);
  const standings = [...known].map(([address, source]): AddressStanding => {
    if (pages.has(address)) return { address, source, state: 'published' };
    const to = leading.has(address) ? homes.get(source) : undefined;
    return to === undefined ? { address, source, state: 'gone' } : { address, source, state: 'moved', to };
  });
  return standings.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** An address at which something stood before a build and no longer does, or has moved with it. */
export interface AddressNews extends Omit<AddressStanding, 'state'> {
  /** `held-back`: its release was taken back, and may come again. */
  readonly state: 'moved' | 'gone' | 'held-back';
}

/**
 * What a build changed for readers who know an address.
 * @param heldBack paths of the releases that must not be public.
 */
export function addressNews(
  before: Manifest,
  after: Manifest,
  heldBack: ReadonlySet<string>,
): readonly AddressNews[] {
  const remembered = new Set(before.addresses.map(({ address }) => address));
  const now = new Map(addressesIn(after).map((one) => [one.address, one]));
  return addressesIn(before).flatMap(({ address, source, state }): readonly AddressNews[] => {
    const one = now.get(address);
    if (state === 'gone' || one?.state === 'published') return [];
    if (state === 'moved' && one?.state === 'moved') return [];
    if (one?.state === 'moved') return [{ ...one, state: 'moved' }];
    // Of what is held back the manifest no longer tells the address; those of aliases it never did.
    const isHidden = one === undefined && (remembered.has(address) || heldBack.has(source));
    return [{ address, source, state: isHidden ? 'held-back' : 'gone' }];
  });
}

/** `news/1234.html` itself, and the folder of an `index.html`. */
function placeOf(path: string): string {
  return path.replace(/(?<=\/)index\.html$/, '');
}
