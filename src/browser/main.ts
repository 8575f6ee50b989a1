import { startSearch } from './search.ts';
import { SearchPage, settingsIn } from './search-page.ts';

// Where there is nothing to be searched, the page has no settings.
const settings = settingsIn(document);
if (settings) startSearch(new SearchPage(settings));
