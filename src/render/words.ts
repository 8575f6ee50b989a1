import type { Words } from '../model/words.ts';

/** Every label a template may print; each language's file has them all. */
export const labelNames = [
  'about', 'address', 'attachments', 'backToText', 'contact', 'correction', 'date', 'email', 'end', 'ends', 'event',
  'footnote', 'footnotes', 'glance', 'image', 'kind', 'links', 'location', 'notes', 'organisers', 'people', 'phone',
  'photo', 'photos', 'published', 'readOnline', 'ref', 'skip', 'starts', 'subject', 'summary', 'table', 'topics',
  'update', 'website', 'when', 'where',
] as const; // biome-ignore format: a list to be read

export type LabelName = (typeof labelNames)[number];
export type Labels = Readonly<Record<LabelName, string>>;

/** Fixed words for one release: complete, in its language or else in English. */
export interface ResolvedWords extends Words {
  readonly labels: Labels;
}
