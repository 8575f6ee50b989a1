import { isoDate } from '../../language/dates.ts';
import { withPolicy } from '../policy.ts';
import { compileTemplates } from '../templates.ts';
import { searchFolder } from '../view/navigation.ts';
import type { ArchiveFile, ArchiveFormat } from './format.ts';
import { type Here, hereIn } from './pages/here.ts';
import { periodInWords } from './pages/periods.ts';
import { type IndexFiles, indexFiles } from './search/index-files.ts';
import { type SearchView, searchShape, searchView } from './search/page.ts';
import { foundRelease, searchedTexts } from './search/texts.ts';

const template = 'html/search';

/** A page for each language that searches its releases in the reader's browser, and the index it reads. */
export const search: ArchiveFormat = {
  id: 'search',
  quoted: searchedTexts,
  open(book, scriptOf) {
    const filled = compileTemplates<SearchView>(book, searchShape);
    filled.check(template, 'html');
    const script = scriptOf('search');
    return (archive, context) =>
      archive.sections.flatMap((section): readonly ArchiveFile[] => {
        const here = hereIn(section, archive, context);
        const folder = section.address + searchFolder;
        const index = indexOf(here, folder);
        const view = searchView(here, folder, index, script);
        const page = withPolicy(filled.fill(template, view, 'html'), { fetches: true });
        return [{ path: `${folder}index.html`, mediaType: 'text/html', content: page }, ...index.files];
      });
  },
};

function indexOf(here: Here, folder: string): IndexFiles {
  const { lang, newest } = here.section;
  return indexFiles(
    folder,
    newest.entries.toReversed().map((entry) => {
      const figures = isoDate(entry.release.data.date).slice(0, 4);
      const found = {
        year: { figures, name: periodInWords(figures, lang) },
        texts: searchedTexts(entry),
        shown: foundRelease(entry, here),
      };
      here.context.done?.(entry);
      return found;
    }),
  );
}
