import { isEmail } from '../../language/address.ts';
import { nearest } from '../../language/nearest.ts';
import { quoted } from '../field-words.ts';
import { asShown, type Malformation, sure } from './malformation.ts';

// `https//x`, `https;//x`, `http:/x`, `https:\\x`, `htps://x`.
const beginning = /^([a-z]{3,8})([;.,]*[:/\\][:;/\\]*)(?=[^\s:;/\\])/i;
const doubled = /^(?:\/*https?:?\/{1,2})+(?=https?:?\/\/)/i;
const before = /^[\s("'<[{\u00ab\u2018-\u201f]+(?=https?:\/\/)/i;
const after = /[)"'>\]}\u00bb\u2018-\u201f]+$/;
/** Schemes that are near the web's in letters only. */
const others = /^(?:ftps?|sftp|tftp|ipps?|rtsp|rtmp|smtps?|nntps?|ntp|xmpp|gopher)$/i;
/** A host under an end that no file has. */
const host = /^(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|(?:com|org|gov|edu|ac|co|net)\.[a-z]{2})(?:[/?#]|$)/i;

/** What is wrong with the beginning of an address, up to its host. */
export function misbegun(address: string): Malformation | undefined {
  const said = quoted(address);
  const repeated = doubled.exec(address)?.[0];
  if (repeated) {
    const instead = address.slice(repeated.length).replace(/^(https?)\/\//i, '$1://');
    return {
      reason: `The beginning of the web address ${said} is written twice.`,
      note: asShown,
      ...sure(instead),
    };
  }
  const opened = before.exec(address)?.[0];
  if (opened) {
    const instead = address.slice(opened.length).replace(after, '');
    const wrong = opened.trim() ? quoted(opened) : 'a space';
    return { reason: `The web address ${said} begins with ${wrong}.`, note: asShown, ...sure(instead) };
  }
  if (/^https?:\/*$/i.test(address)) {
    return { reason: `${said} is only the beginning of a web address.`, note: asShown };
  }
  if (/^https?:\/\/[^\s/\\:]/i.test(address)) return undefined;
  return misspelt(address, said) ?? unbegun(address, said);
}

function misspelt(address: string, said: string): Malformation | undefined {
  const [whole = '', scheme = '', sign = ''] = beginning.exec(address) ?? [];
  const known = /^https?$/i.test(scheme);
  // A folder may be called much like it.
  if (!known && !sign.includes('//')) return undefined;
  if (sign.length < 2 && !sign.includes(':')) return undefined;
  const web = scheme && !others.test(scheme) ? nearest(scheme, ['https', 'http']) : undefined;
  if (!web) return undefined;
  const instead = sure(`${web}://${address.slice(whole.length)}`);
  return {
    reason: `The web address ${said} does not begin with “https://” or “http://”.`,
    note: asShown,
    ...instead,
    ...(!known && { safe: false }),
  };
}

function unbegun(address: string, said: string): Malformation | undefined {
  if (isEmail(address)) {
    return {
      reason: `${said} is a mail address without “mailto:”.`,
      note: 'As it is, the link looks for a page of that name.',
      instead: `mailto:${address}`,
      safe: true,
    };
  }
  // One that begins with “www.” is another rule's.
  return host.test(address) && !/^www\./i.test(address)
    ? {
        reason: `The web address ${said} lacks “https://”.`,
        note: 'As it is, the link looks for a page of this newsroom, and finds none.',
        ...sure(`https://${address}`),
      }
    : undefined;
}
