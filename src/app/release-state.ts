import type { Entry, PublicEntry } from '../model/publication.ts';
import type { CompleteRelease, Release } from '../model/release.ts';

/**
 * Whether every format has what it needs of a release. Rules say so too and in better words, but a newsroom may have
 * silenced them.
 */
export function isComplete(release: Release): release is CompleteRelease {
  const { title, date, lang, organisers, contact } = release.data;
  return Boolean(!release.unread && title && date && lang && organisers?.length && contact?.url);
}

/** Whether a release may be rendered for everybody to see. */
export function isPublishable(entry: Entry): entry is PublicEntry {
  return entry.state.kind === 'public' && entry.address !== undefined && isComplete(entry.release);
}

/** Whether a release must not be public now. */
export function isHeldBack({ kind }: { readonly kind: string }): boolean {
  return kind === 'draft' || kind === 'embargoed' || kind === 'withdrawn';
}
