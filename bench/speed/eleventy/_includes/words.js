// What the three templates share.
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const site = 'https://newsroom.example.org';
export const longDay = (date) => day.format(date);
export const isoDay = (date) => date.toISOString().slice(0, 10);
export const safe = (value) => String(value).replace(/[&<>"]/g, (sign) => signs[sign]);
export const tagless = (html) => html.replace(/<[^>]*>/g, '');
export const heading = (role) => (role === 'supporter' ? 'Supported by' : 'Organised by');
/** What `part` makes of a value, or of each value of a list; nothing where there is none. */
export const some = (value, part) =>
  value === undefined ? '' : Array.isArray(value) ? value.map(part).join('\n') : part(value);
