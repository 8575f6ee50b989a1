import type { ComposedFormat } from '../format.ts';
import { mailed } from '../mail/mailed.ts';
import { newsletterText } from '../mail/newsletter-text.ts';
import { senderOf } from '../mail/sender.ts';
import { organisationOf } from '../view/imprint.ts';
import { newsletter } from './newsletter.ts';

/** The whole e-mail, as it is handed to a mail server or opened as a draft: MIME (RFC 5322, RFC 2045). */
export const eml: ComposedFormat = {
  id: 'eml',
  mediaType: 'message/rfc822',
  file: 'newsletter.eml',
  parts: { html: newsletter, text: newsletterText },
  absence: ({ release: { data } }, config) =>
    senderOf(config, organisationOf(data, config), data.contact.email)
      ? null
      : 'Nobody is named whom a mail of this release would be from.',
  compose: ({ html = '', text = '' }, facts, { entry, config, times, assets, page, bytesOf }) => {
    const { address, revision, release } = entry;
    const subject = facts.mark === null ? facts.headline : `${facts.mark}: ${facts.headline}`;
    return mailed(
      { html, text },
      {
        config,
        subject,
        organisation: facts.organisation,
        lang: facts.lang,
        date: times.updated,
        key: `${address} ${revision.version}`,
        photos: { assets, page, ...(bytesOf && { bytesOf }) },
        ...(release.data.contact.email !== undefined && { email: release.data.contact.email }),
      },
    );
  },
};
