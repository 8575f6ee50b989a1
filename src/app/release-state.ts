import type { Entry, PublicEntry } from '../model/publication.ts';

/**
 * What every format needs of a release and this one has not, as people say it: `a title`. Rules say so too and in
 * better words, but a newsroom may have silenced them.
 */
export function lackOf({
  release: { unread, data },
  address,
  clashes,
}: Pick<Entry, 'release' | 'address' | 'clashes'>): readonly string[] {
  if (unread) return ['a text that can be read'];
  if (clashes) return ['an address of its own'];
  const missing = [
    !data.title && 'a title',
    !data.date && 'a date',
    !data.lang && 'a language',
    !data.organisers?.length && 'an organiser',
    !data.contact?.url && 'a web address for questions',
  ].filter((what) => what !== false);
  // Without a date there is no address, and there is no need to say it twice.
  return missing.length > 0 || address !== undefined
    ? missing
    : ['an address, which is made of its date and slug'];
}

/** Whether every format has what it needs of a release. */
export function isComplete<E extends Pick<Entry, 'release' | 'address' | 'clashes'>>(
  entry: E,
): entry is E & Pick<PublicEntry, 'release' | 'address'> {
  return lackOf(entry).length === 0;
}
