import type { House, HouseStyle } from '../model/house.ts';
import { fitting } from './words.ts';

/** How a newsroom writes in `lang`: what its house says, and over it what it says itself; of each, all before one language. */
export function houseFor(lang: string, houses: readonly House[]): HouseStyle {
  const known = found.get(houses) ?? new Map<string, HouseStyle>();
  found.set(houses, known);
  const style = known.get(lang) ?? Object.assign({}, ...houses.flatMap((house) => layersOf(house, lang)));
  known.set(lang, style);
  return style;
}

// Working out a language's script is slow beside everything else a view needs.
const found = new WeakMap<readonly House[], Map<string, HouseStyle>>();

function layersOf({ languages = {}, ...all }: House, lang: string): readonly HouseStyle[] {
  const ofLanguages = Object.entries(languages).map(([tag, style]) => ({ lang: tag, style }));
  return [all, ...fitting(lang, ofLanguages).map(({ style }) => style)];
}
