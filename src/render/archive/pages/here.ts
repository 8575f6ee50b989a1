import type { Archive, Section } from '../../../model/archive.ts';
import type { HouseStyle } from '../../../model/house.ts';
import type { PublicEntry } from '../../../model/publication.ts';
import { houseFor } from '../../house.ts';
import type { DateForm } from '../../view/date.ts';
import { type ResolvedWords, wordsFor } from '../../words.ts';
import type { ArchiveContext } from '../format.ts';

/** The section that pages are made of. */
export interface Here {
  readonly archive: Archive;
  readonly section: Section;
  readonly words: ResolvedWords;
  readonly style: HouseStyle;
  /** How dates are written. */
  readonly form: DateForm;
  readonly context: ArchiveContext;
}

/** What a page of the archive is of. */
export interface Subject {
  /** Its first page's folder, from the output's root. */
  readonly list: string;
  /** Its own folder. */
  readonly address: string;
  readonly heading: string;
  /** `Page 2 of 7`; `null` where there is but one. */
  readonly page: string | null;
  /** Pages above it, below the index: heading and address. */
  readonly above: readonly (readonly [text: string, address: string])[];
  /** Releases on it, or those it leads to, for its description. */
  readonly shown: readonly PublicEntry[];
}

export function hereIn(section: Section, archive: Archive, context: ArchiveContext): Here {
  const { config, words } = context;
  const style = houseFor(section.lang, config.houses);
  const form = { ...style, timezone: config.timezone };
  return { archive, section, context, style, form, words: wordsFor(section.lang, words) };
}
