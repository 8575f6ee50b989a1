import { withPolicy } from '../policy.ts';
import { compileTemplates } from '../templates.ts';
import { parts } from '../view/navigation.ts';
import type { ArchiveFile, ArchiveFormat } from './format.ts';
import { directoryPages } from './pages/directory.ts';
import { hereIn } from './pages/here.ts';
import { itemMaker } from './pages/item.ts';
import { listingPages } from './pages/listing.ts';
import { directoryShape, listingShape } from './pages/shape.ts';
import type { ArchivePageView, DirectoryView, ListingView } from './pages/view.ts';

const listing = 'html/listing';
const directory = 'html/directory';

/** The newsroom's index, and its releases by year and month, by topic and by organiser. */
export const pages: ArchiveFormat = {
  id: 'pages',
  open(book) {
    const listings = compileTemplates<ListingView>(book, listingShape);
    const directories = compileTemplates<DirectoryView>(book, directoryShape);
    listings.check(listing, 'html');
    directories.check(directory, 'html');
    return function* (archive, context) {
      for (const section of archive.sections) {
        const here = hereIn(section, archive, context);
        const itemOf = itemMaker(here);
        const { newest, years, months, topics, organisers } = section;
        for (const list of [newest, ...years, ...months, ...topics, ...organisers]) {
          for (const { address, view } of listingPages(here, list, itemOf)) {
            yield page(address, view, () => listings.fill(listing, view, 'html'));
          }
        }
        for (const part of parts) {
          for (const { address, view } of directoryPages(here, part)) {
            yield page(address, view, () => directories.fill(directory, view, 'html'));
          }
        }
      }
    };
  },
};

function page(address: string, view: ArchivePageView, fill: () => string): ArchiveFile {
  // The mark in whose place the policy comes is another one in each run.
  const { policy, ...data } = view;
  const content = { of: { data }, make: () => withPolicy(fill()) };
  return { path: `${address}index.html`, mediaType: 'text/html', content };
}
