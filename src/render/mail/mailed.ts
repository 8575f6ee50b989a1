import type { Moment } from '../../model/archive.ts';
import type { Config } from '../../model/config.ts';
import { embedded, type Photos } from './embedded.ts';
import { senderOf } from './sender.ts';

/** What a mail says beside its text. */
export interface MailFacts {
  readonly config: Config;
  readonly subject: string;
  /** In whose name it is sent. */
  readonly organisation: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly date: Moment;
  /** What no other mail of the newsroom has in common with it. */
  readonly key: string;
  /** An address that it is from where the newsroom names none. */
  readonly email?: string;
  /** Sent along where the newsroom wants that. */
  readonly photos?: Photos;
}

/**
 * A mail of both its parts, addressed as the newsroom wants it.
 * @throws where nobody is named whom it could be from: ask `senderOf` first.
 */
export async function mailed(
  { html, text }: { readonly html: string; readonly text: string },
  { config, subject, organisation, lang, date, key, email, photos }: MailFacts,
): Promise<string> {
  const [{ flowed }, { mailOf }] = await Promise.all([
    import('../../mail/flowed.ts'),
    import('../../mail/message.ts'),
  ]);
  const { newsletter, site } = config;
  const { replyTo, to, listId, unsubscribe, archive = site, draft } = newsletter;
  const from = senderOf(config, organisation, email);
  if (!from) throw new Error('there is nobody whom the mail could be from');
  const shown = photos && newsletter.embedPhotos ? embedded(html, photos) : { html, pictures: [] };
  return mailOf({
    from,
    ...(replyTo && { replyTo }),
    ...(to && { to }),
    subject,
    date,
    key: `${site ?? ''} ${key}`,
    lang,
    text: await flowed(text.trim()),
    ...shown,
    list: {
      ...(listId !== undefined && { id: listId }),
      ...(unsubscribe && { unsubscribe }),
      ...(archive !== undefined && { archive }),
    },
    draft,
  });
}
