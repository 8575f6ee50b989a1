import { inSeries } from '../language/several.ts';

const one: Readonly<Record<string, string>> = {
  organisers: 'organiser',
  people: 'person',
  photos: 'photo',
  attachments: 'attachment',
  changes: 'change',
  aliases: 'alias',
  topics: 'topic',
  formats: 'format',
};

/** Words of a file between quotation marks, on one line, cut where they are long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return `“${characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : line}”`;
}

/** A list as a sentence has it: `“a”, “b” and “c”`. */
export function listed(words: readonly string[]): string {
  return inSeries(words.map(quoted));
}

/** A field as people say it: `contact.url` is `“url” under “contact”`, `organisers.1.name` is `“name” of organiser 2`. */
export function fieldWords(field: string): string {
  const { parent, key } = split(field);
  if (parent === undefined) return quoted(key);
  if (/^\d+$/.test(key)) return item(parent, key);
  const above = split(parent);
  if (above.parent === undefined || !/^\d+$/.test(above.key))
    return `${quoted(key)} under ${fieldWords(parent)}`;
  return `${quoted(key)} of ${fieldWords(parent)}`;
}

/** The level a field stands at and its own key; at the top there is no parent. */
export function split(field: string): { parent?: string; key: string } {
  const dot = field.lastIndexOf('.');
  return dot < 0 ? { key: field } : { parent: field.slice(0, dot), key: field.slice(dot + 1) };
}

function item(list: string, index: string): string {
  const number = Number(index) + 1;
  const name = one[list];
  return name ? `${name} ${number}` : `item ${number} of ${fieldWords(list)}`;
}

/** As a sentence begins. */
export function capital(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
