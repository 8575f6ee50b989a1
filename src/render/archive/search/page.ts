import { type SearchLabel, type SearchSettings, searchLabels } from '../../../model/search-index.ts';
import type { NavigationView } from '../../newsroom-view.ts';
import { navigation, type ShapeOf } from '../../view/shape.ts';
import { wayTo } from '../../view/way.ts';
import { frameOf } from '../pages/frame.ts';
import type { Here } from '../pages/here.ts';
import { pageShape } from '../pages/shape.ts';
import type { ArchivePageView } from '../pages/view.ts';
import type { IndexFiles } from './index-files.ts';

/** The page that searches the releases of a section. */
export interface SearchView extends ArchivePageView {
  /** The lists to look through where the search cannot run; empty where the newsroom has none. */
  readonly lists: readonly NavigationView[];
  /** For the script; `null` where there is nothing to be searched. */
  readonly settings: SearchSettings | null;
  /** The script, ready to stand in the page. */
  readonly script: string;
}

/** The shape of a `SearchView`. */
export const searchShape: ShapeOf<SearchView> = {
  fields: {
    ...pageShape,
    lists: navigation,
    settings: {
      fields: {
        lang: 'text',
        first: 'text',
        root: 'text',
        load: 'text',
        labels: {
          fields: Object.fromEntries(searchLabels.map((name) => [name, 'text'])) as Record<
            SearchLabel,
            'text'
          >,
        },
      },
    },
    script: 'markup',
  },
};

export function searchView(here: Here, address: string, index: IndexFiles, script: string): SearchView {
  const { section, words } = here;
  const labels = Object.fromEntries(searchLabels.map((name) => [name, words.labels[name]]));
  const frame = frameOf(here, {
    list: address,
    address,
    heading: words.labels.search,
    page: null,
    above: [],
    shown: [],
  });
  return {
    ...frame,
    lists: frame.navigation.filter(({ current }) => current === null),
    settings:
      section.newest.entries.length === 0
        ? null
        : {
            lang: section.lang,
            first: index.first,
            root: wayTo(address, ''),
            load: index.load,
            labels: labels as Record<SearchLabel, string>,
          },
    script,
  };
}
