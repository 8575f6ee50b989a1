import { dates } from './dates.js';
import { facts } from './facts.js';
import { languages } from './languages.js';
import { links } from './links.js';
import { structure } from './structure.js';
import { text } from './text.js';

/**
 * The classes of mistakes. `rules` may find it; `anywhere`: not only in the paragraph touched; `company`: read beside
 * its other language versions; `pools`: releases it is planted in; `plants(sheet, chance, source)` yields every
 * place for it; `source` is the release a translation was made from.
 */
export const classes = [...dates, ...text, ...structure, ...facts, ...links, ...languages];
