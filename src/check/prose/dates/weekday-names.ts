import type { WeekdayMention } from './mention.ts';
import { calendarsOf } from './names.ts';

const signs = ['一二三四五六日', '月火水木金土日', '월화수목금토일'];

/** The name of another weekday as this one is written: long or short, in its letters and its case. */
export function weekdayLike(
  text: string,
  { start, end }: WeekdayMention,
  day: number,
  lang: string,
): string | undefined {
  const written = text.slice(start, end);
  for (const row of signs) {
    const sign = Array.from(written).find((character) => row.includes(character) || character === '天');
    if (
      sign &&
      (written.length > 1 || row !== signs[0] || /[（(]\s?$/.test(text.slice(0, start).slice(-2)))
    ) {
      const rows = /曜|[火水木金土]/.test(written) ? signs[1] : row;
      return written.replace(
        /日(?=曜)|[一二三四五六天月火水木金土월화수목금토]|[日일](?=요|$|[)）])/,
        rows?.[day - 1] ?? sign,
      );
    }
  }
  // After "on" in Slavic languages the weekday is declined.
  const declined = /(?:^|[\s(])(?:во?|у|we?)\s$/i.test(text.slice(Math.max(0, start - 4), start));
  for (const { weekdays } of calendarsOf(lang)) {
    const name = weekdays.numberOf(written) && weekdays.nameLike(written, day, declined);
    if (name) return cased(name, written);
  }
  return undefined;
}

function cased(name: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase() && like !== like.toLowerCase())
    return name.toUpperCase();
  return /^\p{Lu}/u.test(like) ? name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : name;
}
