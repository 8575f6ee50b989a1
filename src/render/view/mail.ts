import { filledIn } from '../../language/placeholders.ts';
import type { NewsletterSettings } from '../../model/newsletter.ts';
import type { MailView } from '../view.ts';
import type { ResolvedWords } from '../words.ts';
import { mailHref } from './address.ts';

/** What a mail says at its foot. */
export function mailView(
  { labels }: ResolvedWords,
  organisation: string,
  { reason, unsubscribe }: NewsletterSettings,
): MailView {
  return {
    reason: reason ?? filledIn(labels.mailReason, { organisation }),
    unsubscribe: unsubscribe?.placeholder ?? unsubscribe?.url ?? mailHref(unsubscribe?.email ?? null),
  };
}
