/** A day of the calendar and its names. */
export function dayOf(time) {
  const date = new Date(time);
  const written = (lang, options) =>
    new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...options }).format(date);
  return {
    time,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    iso: date.toISOString().slice(0, 10),
    plus: (days) => dayOf(time + days * 86_400_000),
    weekday: (lang = 'en') => written(lang, { weekday: 'long' }),
    monthName: (lang = 'en') => written(lang, { month: 'long' }),
    /** 5 September 2024 */
    get british() {
      return `${this.day} ${this.monthName()} ${this.year}`;
    },
    /** September 5, 2024 */
    get american() {
      return `${this.monthName()} ${this.day}, ${this.year}`;
    },
    /** As the language writes a day, with and without its weekday. */
    full: (lang) => written(lang, { dateStyle: 'full' }),
    long: (lang) => written(lang, { dateStyle: 'long' }),
  };
}

export const day = (year, month, date) => dayOf(Date.UTC(year, month - 1, date));

const digits = [...'〇一二三四五六七八九'];

/** 1 to 99 as Chinese writes it: 二十五. */
export function chinese(number) {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const first = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return first + (ones > 0 || tens === 0 ? digits[ones] : '');
}
