import { searchTerms } from '../language/search-words.ts';
import type { SearchSettings } from '../model/search-index.ts';
import { find, releasesOf } from './find.ts';
import { GoneError, IndexReader } from './index-reader.ts';
import { resultItem } from './result.ts';
import { type SearchPage, settingsIn, sizeInWords } from './search-page.ts';

/** Results that are shown at once. */
const shownAtOnce = 10;

/** Letters typed in a row are one query. */
const pause = 200;

/** Lets the reader search with the form of `page`, and keeps the query in the address. */
export function startSearch(page: SearchPage): void {
  let settings = page.settings;
  let reader = new IndexReader(settings.first);
  let turn = 0;
  let timer = 0;
  // What the address says was looked for on purpose, and is worth coming back to.
  let settled = true;

  const ready = async () => page.offerYears(await reader.index());

  /** @param known whether the address says already what is looked for. */
  async function run(known: boolean): Promise<void> {
    const mine = ++turn;
    const [query, year] = [page.query.value.trim(), page.year.value];
    const terms = searchTerms(query);
    if (!known) keep(query, year);
    if (terms.length === 0) return page.clear();
    page.busy(true);
    try {
      await ready();
      const numbers = await find(terms, year, reader);
      const show = async (from: number) => {
        const some = await releasesOf(numbers.slice(from, from + shownAtOnce), reader);
        if (mine !== turn) return;
        const items = some.map((release) => resultItem(release, terms, settings.root));
        const more =
          from + shownAtOnce < numbers.length ? () => show(from + shownAtOnce).catch(page.fail) : null;
        page.show(items, from > 0, more);
        page.say(numbers.length, reader.loaded);
      };
      await show(0);
    } catch (error) {
      if (error instanceof GoneError && (await renew())) return run(true);
      if (mine === turn) page.fail();
    } finally {
      if (mine === turn) page.busy(false);
    }
  }

  /** Takes up the index of a newsroom that was published anew; `false` where there is none. */
  async function renew(): Promise<boolean> {
    const newer: SearchSettings | undefined = await settingsAt(location.href).catch(() => undefined);
    if (!newer || newer.first === settings.first) return false;
    settings = newer;
    reader = new IndexReader(newer.first);
    return true;
  }

  /** Puts the query into the address. */
  function keep(query: string, year: string): void {
    const said = new URLSearchParams({ ...(query && { q: query }), ...(year && { year }) }).toString();
    if (said === location.search.slice(1)) return;
    const address = location.pathname + (said && `?${said}`);
    if (settled && location.search !== '') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    settled = false;
  }

  /** Takes the query from the address. */
  async function follow(): Promise<void> {
    const said = new URLSearchParams(location.search);
    page.query.value = said.get('q') ?? '';
    const year = said.get('year') ?? '';
    if (year) await ready().catch(() => undefined);
    page.year.value = year;
    settled = true;
    if (page.query.value || page.hasResults()) await run(true);
  }

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(run, pause, false);
  };
  const now = (event: Event) => {
    event.preventDefault();
    clearTimeout(timer);
    void run(false).then(() => {
      settled = true;
    });
  };
  page.query.addEventListener('focus', () => ready().catch(() => undefined), { once: true });
  page.query.addEventListener('input', soon);
  page.year.addEventListener('change', now);
  page.form.addEventListener('submit', now);
  addEventListener('popstate', follow);
  page.open(sizeInWords(settings.load, settings.lang));
  void follow();
}

async function settingsAt(address: string): Promise<SearchSettings | undefined> {
  const response = await fetch(address, { cache: 'reload' });
  return settingsIn(new DOMParser().parseFromString(await response.text(), 'text/html'));
}
