import { abbreviations } from './abbreviations.js';
import { datelinesOff } from './datelines.js';
import { dates } from './dates.js';
import { embargoes } from './embargoes.js';
import { facts } from './facts.js';
import { languages } from './languages.js';
import { leftovers } from './leftovers.js';
import { life } from './life.js';
import { linkPlaces } from './link-places.js';
import { links } from './links.js';
import { punctuationSlips } from './punctuation.js';
import { structure } from './structure.js';
import { text } from './text.js';
import { titles } from './titles.js';
import { weekdaysMoved } from './weekdays.js';

/**
 * The classes of mistakes. `rules` may find it; `anywhere`: not only in the paragraph touched; `company`: read beside
 * its other language versions; a plant may bring more files, `beside` it; `pools`: releases it is planted in; `plants(sheet, chance, source)` yields every
 * place for it; `source` is the release a translation was made from.
 */
export const classes = [
  ...weekdaysMoved,
  ...datelinesOff,
  ...dates,
  ...text,
  ...punctuationSlips,
  ...leftovers,
  ...structure,
  ...titles,
  ...facts,
  ...abbreviations,
  ...links,
  ...linkPlaces,
  ...languages,
  ...life,
  ...embargoes,
];
