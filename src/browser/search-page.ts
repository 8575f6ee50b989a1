import type { SearchIndex, SearchSettings } from '../model/search-index.ts';

/** The parts of `html/search` that change while somebody searches. */
export class SearchPage {
  readonly settings: SearchSettings;
  readonly form: HTMLFormElement;
  readonly query: HTMLInputElement;
  readonly year: HTMLSelectElement;
  readonly #years: HTMLElement;
  readonly #hint: HTMLElement;
  readonly #status: HTMLElement;
  readonly #results: HTMLElement;
  readonly #more: HTMLButtonElement;
  #goOn: (() => void) | null = null;

  /** @throws where a part is missing, which a newsroom's own template may have left out. */
  constructor(settings: SearchSettings) {
    const part = <Part extends HTMLElement>(id: string): Part => {
      const found = document.getElementById(`search-${id}`);
      if (!found) throw new Error(`There is no element with the id "search-${id}".`);
      return found as Part;
    };
    this.settings = settings;
    this.form = part('form');
    this.query = part('query');
    this.year = part('year');
    this.#years = part('years');
    this.#hint = part('hint');
    this.#status = part('status');
    this.#results = part('results');
    this.#more = part('more');
    this.#more.addEventListener('click', () => this.#goOn?.());
  }

  /** Shows the form, and what a search will load, instead of the words for those without scripts. */
  open(size: string): void {
    this.form.hidden = false;
    this.#hint.textContent = this.settings.labels.searchLoad.replace('{size}', size);
    document.getElementById('search-off')?.remove();
  }

  /** Lets the reader choose a year where there are several. */
  offerYears({ years }: SearchIndex): void {
    if (this.year.options.length > 1) return;
    for (const [figures, name] of years.toReversed()) this.year.add(new Option(name, figures));
    this.#years.hidden = years.length < 2;
  }

  hasResults(): boolean {
    return this.#results.childElementCount > 0;
  }

  busy(isBusy: boolean): void {
    this.#results.setAttribute('aria-busy', String(isBusy));
    if (isBusy && !this.hasResults()) this.#status.textContent = this.settings.labels.searching;
  }

  /** @param after whether they come after those that are there. @param more what shows the next ones. */
  show(items: readonly HTMLElement[], after: boolean, more: (() => void) | null): void {
    if (after) this.#results.append(...items);
    else this.#results.replaceChildren(...items);
    this.#goOn = more;
    this.#more.hidden = more === null;
    if (after) items[0]?.querySelector('a')?.focus();
  }

  /** Says how many were found, and what was loaded for it. */
  say(count: number, loaded: number): void {
    const { lang, labels } = this.settings;
    const found = labels.searchFound.replace('{count}', new Intl.NumberFormat(lang).format(count));
    const size = labels.searchLoaded.replace('{size}', sizeInWords(loaded, lang));
    this.#status.textContent = `${count > 0 ? found : labels.searchNone} · ${size}`;
  }

  clear(): void {
    this.#status.textContent = '';
    this.show([], false, null);
  }

  /** Says what can be done where the index cannot be read. */
  readonly fail = (): void => {
    const { searchHere, searchFailed } = this.settings.labels;
    this.show([], false, null);
    this.#status.textContent = location.protocol === 'file:' ? searchHere : searchFailed;
  };
}

/** What the page `where` tells its script. */
export function settingsIn(where: Document): SearchSettings | undefined {
  const text = where.getElementById('search-settings')?.textContent;
  return text ? (JSON.parse(text) as SearchSettings) : undefined;
}

/** A number of bytes, rounded: `84 kB`. */
export function sizeInWords(bytes: number, lang: string): string {
  const [size, unit] =
    bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
}
