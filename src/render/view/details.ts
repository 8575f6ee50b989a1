import { orEnglish } from '../../language/locale.ts';
import type { PublishedAsset } from '../../model/asset.ts';
import { listed } from '../punctuation.ts';

/** Kind and size of a file in words: `PDF, 2.3 MB`. */
export function detailsOf({ name, bytes }: PublishedAsset, lang: string): string {
  const [, ending = ''] = /\.([a-z0-9]{1,5})$/i.exec(name) ?? [];
  const kind = ending.toUpperCase().replace(/^JPG$/, 'JPEG');
  return listed([kind, sizeInWords(bytes, lang)].filter(Boolean), lang);
}

/** As the person at the other end knows it from a folder: thousands of bytes, or millions. */
function sizeInWords(bytes: number, lang: string): string {
  const [value, unit, digits] =
    bytes < 1000
      ? [bytes, 'byte', 0]
      : bytes < 999_500
        ? [bytes / 1000, 'kilobyte', 0]
        : [bytes / 1_000_000, 'megabyte', 1];
  return new Intl.NumberFormat(orEnglish(lang), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value);
}
