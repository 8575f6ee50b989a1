import { isMailbox } from '../../language/address.ts';
import type { Config } from '../../model/config.ts';
import type { Mailbox } from '../../model/newsletter.ts';

/**
 * Whom mails are from: whoever the newsroom says, else its contact, else that of the release, in the organisation's name.
 * `undefined` where nobody is named, or only by an address that not every mail server takes.
 */
export function senderOf(
  { newsletter: { from }, contact }: Config,
  organisation: string,
  ofRelease?: string,
): Mailbox | undefined {
  if (from) return { name: organisation, ...from };
  const email = [contact?.email, ofRelease].find((address) => address !== undefined && isMailbox(address));
  return email === undefined ? undefined : { name: organisation, email };
}
