import { foldWords } from '../language/folded-words.ts';
import { orEnglish } from '../language/locale.ts';
import type { Listing } from '../model/archive.ts';
import type { PublicEntry } from '../model/publication.ts';
import type { CompleteRelease } from '../model/release.ts';
import { folderNames } from './folder-names.ts';

/**
 * One list for each name that releases give, such as their topics: spellings that differ in case, width or blanks
 * alone are one, and it is called as most releases write it. In the order of the language's alphabet.
 * @param home the folder of all of them.
 */
export function named(
  kind: Listing['kind'],
  home: string,
  lang: string,
  entries: readonly PublicEntry[],
  namesOf: (release: CompleteRelease) => readonly string[],
): readonly Listing[] {
  const groups = new Map<
    string,
    { readonly spellings: Map<string, number>; readonly entries: Set<PublicEntry> }
  >();
  for (const entry of entries) {
    for (const name of namesOf(entry.release)) {
      const folded = foldWords(name);
      if (folded === '') continue;
      const group = groups.get(folded) ?? { spellings: new Map(), entries: new Set() };
      groups.set(folded, group);
      group.spellings.set(name, (group.spellings.get(name) ?? 0) + 1);
      group.entries.add(entry);
    }
  }
  const folders = folderNames(groups.keys());
  const order = new Intl.Collator(orEnglish(lang), { numeric: true });
  return [...groups]
    .map(
      ([folded, group]): Listing => ({
        kind,
        address: `${home}${folders.get(folded) ?? ''}/`,
        name: mostUsed(group.spellings),
        entries: [...group.entries],
      }),
    )
    .sort((a, b) => order.compare(a.name, b.name) || (a.address < b.address ? -1 : 1));
}

function mostUsed(spellings: ReadonlyMap<string, number>): string {
  const [[best = ''] = []] = [...spellings].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return best;
}
