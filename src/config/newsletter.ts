import * as v from 'valibot';
import { isMailbox, isWebAddress } from '../language/address.ts';
import { flag, group, means, named, reads } from '../language/fields.ts';
import type { NewsletterSettings } from '../model/newsletter.ts';

/** Text for the head of a mail, where a line end would begin another field. */
const headLine = reads(
  v.pipe(
    v.string(),
    v.nonEmpty(),
    v.check((text) => !/[\p{Cc}\u2028\u2029]/u.test(text)),
  ),
  {
    expected: 'text on one line, without line ends or other signs that cannot be seen',
  },
);

const mailAddress = reads(v.pipe(v.string(), v.check(isMailbox)), {
  expected: 'one e-mail address, in plain letters before its “@”, such as press@example.org',
  suggest: (written) => {
    const bare = /^[^<>]*<([^<>]+)>$|^mailto:(.+)$/.exec(written)?.slice(1).find(Boolean);
    return bare && isMailbox(bare) ? bare : undefined;
  },
});

const secureAddress = reads(v.pipe(v.string(), v.check(isSecure)), {
  expected: 'a web address in full that begins with https, such as https://news.example.org/unsubscribe',
  suggest: (written) => {
    const secure = written.replace(/^(?:http:)?\/\//i, 'https://');
    return secure !== written && isSecure(secure) ? secure : undefined;
  },
});

/** A merge tag. What could be an address is none: a link must not lead where no rule has looked. */
const placeholder = reads(
  v.pipe(v.string(), v.regex(/^(?![\\/])[^\s:"'<>\p{Cc}]*[*{}%$[\]|#]+[^\s:"'<>\p{Cc}]*$/u)),
  {
    expected: 'what your mailing service calls a merge tag, such as *|UNSUB|* or {{unsubscribe_url}}',
  },
);

const listId = reads(v.pipe(v.string(), v.regex(/^(?!.{254})[a-z\d-]+(?:\.[a-z\d-]+)+$/i)), {
  expected: 'a name for the list in the form of a host, such as releases.example.org',
});

const mailbox = named(
  'email',
  {
    name: v.optional(means(headLine, 'Shown beside the address.', 'Town Council')),
    email: means(mailAddress, 'The address.', 'press@example.org'),
  },
  'email: press@example.org',
);

/** What `newsletter` may say in `pressdesk.yaml`. */
export const newsletter = group(
  {
    from: v.optional(
      means(mailbox, 'Whom the mail is from; else the contact’s e-mail address.', 'press@example.org'),
    ),
    'reply-to': v.optional(
      means(mailbox, 'Whom answers go to, where it is somebody else.', 'desk@example.org'),
    ),
    to: v.optional(means(mailbox, 'Whom the mail is to: the list.', 'releases@example.org')),
    'list-id': v.optional(
      means(listId, 'What mail programs know the list by; keep it for good.', 'releases.example.org'),
    ),
    unsubscribe: v.optional(
      means(
        group(
          {
            url: v.optional(
              means(secureAddress, 'A page for it, with https.', 'https://news.example.org/unsubscribe'),
            ),
            email: v.optional(means(mailAddress, 'An address for it.', 'unsubscribe@example.org')),
            placeholder: v.optional(
              means(
                placeholder,
                'What a mailing service puts its own address for each reader in the place of.',
                '*|UNSUB|*',
              ),
            ),
          },
          'url: https://news.example.org/unsubscribe',
        ),
        'Where readers take their names off the list.',
      ),
    ),
    archive: v.optional(
      means(
        secureAddress,
        'Where earlier mails can be read; else the newsroom.',
        'https://news.example.org/',
      ),
    ),
    reason: v.optional(
      means(headLine, 'Why a reader gets the mail, at its foot.', 'You asked for our news at the Book Fair.'),
    ),
    'embed-photos': v.optional(
      means(flag, 'Whether photos are sent along, so that nothing is fetched.', false),
    ),
    draft: v.optional(means(flag, 'Whether the file opens as a draft, ready to be sent.', false)),
  },
  'from: press@example.org',
);

export function toNewsletter(said: Partial<v.InferOutput<typeof newsletter>> = {}): NewsletterSettings {
  const {
    'reply-to': replyTo,
    'list-id': listId,
    'embed-photos': embedPhotos = false,
    draft = false,
    ...rest
  } = said;
  return {
    ...(rest as Partial<NewsletterSettings>),
    ...(replyTo && { replyTo: replyTo as NonNullable<NewsletterSettings['replyTo']> }),
    ...(listId !== undefined && { listId }),
    embedPhotos,
    draft,
  };
}

function isSecure(address: string): boolean {
  return (
    isWebAddress(address) &&
    /^https:/i.test(address) &&
    /^[\x21-\x7e]+$/.test(address) &&
    !/[<>]/.test(address)
  );
}
