import { isEmail } from '../../language/address.ts';
import { quoted } from '../field-words.ts';
import { misbegun } from './beginning.ts';
import { misended } from './end.ts';
import { misnamed } from './host.ts';
import type { Malformation } from './malformation.ts';

// Most addresses have nothing in them that could be a slip, and are not looked at any further.
const plain =
  /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#](?:[\w\-./?=&%#~+$:,;!'()*]*[\w\-/=#&~$])?)?$/i;
const suspect =
  /%(?:20|a0|8b|0a|0d)$|\(https?:|\/\/w*\.?www\.www\.|\/\/wwww|\/\/https?[/.:]|\.(?:con|cmo|ocm|comm|ogr|orgg|nte)(?![\w-])/i;

/** Why an address leads nowhere; `undefined` where it may lead somewhere. */
export function malformed(address: string): Malformation | undefined {
  // So long a one was written by no hand.
  if (address.length > 2000 || (plain.test(address) && !suspect.test(address))) return undefined;
  if (address.trim() === '') {
    return {
      reason: 'The link leads nowhere: its address is missing.',
      note: 'Write the address, or take the link away.',
    };
  }
  if (/^mailto:/i.test(address)) return mailbox(address);
  const found = misbegun(address);
  if (found || !/^https?:\/\//i.test(address)) return found;
  return credentials(address) ?? twice(address) ?? misnamed(address) ?? misended(address);
}

function mailbox(address: string): Malformation | undefined {
  const to = address.slice('mailto:'.length);
  const said = quoted(address);
  if (to === '') {
    return {
      reason: `${said} names nobody that the mail goes to.`,
      note: 'Write the address behind “mailto:”.',
    };
  }
  // A mail may be begun without saying to whom, to be passed on.
  if (to.startsWith('?')) return undefined;
  const instead = to.replace(/^\/+|^\s+|\s+$/g, '');
  if (instead !== to && isEmail(instead)) {
    return {
      reason: `${said} has more in it than the mail address.`,
      note: 'Nothing but “mailto:” stands before it.',
      instead: `mailto:${instead}`,
      safe: true,
    };
  }
  return /@|%40/.test(to)
    ? undefined
    : { reason: `${said} is no mail address.`, note: 'A mail address has an “@” in it.' };
}

function credentials(address: string): Malformation | undefined {
  if (!/^https?:\/\/[^/?#]*@/i.test(address)) return undefined;
  const mail = address.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  if (isEmail(mail)) {
    return {
      reason: `${quoted(address)} is a mail address that is written like a web address.`,
      note: 'A mail address begins with “mailto:”.',
      instead: `mailto:${mail}`,
      safe: true,
    };
  }
  // The words are not repeated: a log is read by many.
  return {
    reason: 'A web address holds a user name or a password.',
    note: 'Everybody who reads the release would have it. Take out all that stands before “@”.',
  };
}

function twice(address: string): Malformation | undefined {
  if (!/^[^?#]*\(https?:\/\//i.test(address)) return undefined;
  const inner = /\((https?:\/\/[^()]*)\)?$/i.exec(address)?.[1];
  return {
    reason: `Two web addresses are written as one: ${quoted(address)}.`,
    note: 'Only one of them can be the address of the link.',
    ...(inner && { instead: inner }),
  };
}
