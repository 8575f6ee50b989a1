import { filledIn, placeholdersIn } from '../../language/placeholders.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import type { HouseStyle } from '../../model/house.ts';
import type { DatelineView } from '../house-view.ts';
import type { DateView } from '../view.ts';
import { closesWithDate, closingValues } from './closing.ts';
import type { DateForm } from './date.ts';

/** What runs into the first paragraph; `null` where nothing does. */
export function runInDateline(data: FrontMatter, style: HouseStyle, form: DateForm): string | null {
  const { location, lang } = data;
  if (style.dateline !== 'run-in' || location === undefined) return null;
  const [city, rest] = partsOf(location, style.cities ?? []);
  return filledIn(formOf(style), {
    ...closingValues(data, form),
    place: city + rest,
    PLACE: city.toLocaleUpperCase(lang) + rest,
  });
}

/** The line above the text: of place and day, what the text itself does not say. */
export function datelineView(
  { location }: FrontMatter,
  date: DateView,
  style: HouseStyle,
  printed: { readonly ranIn: boolean; readonly closes: boolean },
): DatelineView | null {
  if (printed.ranIn) return placeholdersIn(formOf(style)).includes('date') ? null : { location: null, date };
  if (style.dateline !== 'none') return { location: location ?? null, date };
  return printed.closes && closesWithDate(style) ? null : { location: null, date };
}

function formOf({ 'dateline-form': form = '{PLACE} ({date}) —' }: HouseStyle): string {
  return form;
}

/** `Zhongshan` and `, China`; of a city that everybody knows, without what follows. */
function partsOf(location: string, cities: readonly string[]): readonly [city: string, rest: string] {
  const at = location.search(/[,，、]/);
  if (at < 0) return [location, ''];
  const city = location.slice(0, at).trim();
  const standsAlone = cities.some((one) => one.toLowerCase() === city.toLowerCase());
  return [city, standsAlone ? '' : location.slice(at)];
}
