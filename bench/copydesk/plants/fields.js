// Lines for the front matter.
import { time } from './calendar.js';

/** An edit that puts lines below the date. */
export function put(sheet, lines) {
  const at = sheet.text.search(/^date: .*$/m);
  const end = sheet.text.indexOf('\n', at) + 1;
  return [end, end, `${lines}\n`];
}

/** So many days later. */
export const shifted = (iso, days) => new Date(time(iso) + days * 86_400_000).toISOString().slice(0, 10);
