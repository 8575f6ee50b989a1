import { remembered } from '../../language/remembered.ts';

/** An address in the forms by which it is compared with that of another language version. */
export interface AddressKey {
  /** Without scheme, `www.`, the part that names a language, and what means nothing to the server. */
  readonly exact: string;
  /** As `exact`, without the place in the page. */
  readonly page: string;
  /** As `page`, without host, where versions of a document (`/12/`, `/current/`) are all one. */
  readonly loose: string;
  readonly host: string;
}

const languages =
  'ar|bg|bn|ca|cn|cs|cz|da|de|dk|el|en|eng|es|et|fa|fi|fr|gb|gr|he|hi|hk|hr|hu|id|il|in|it|ja|jp|ko|kr|lt|lv|ms|my|nb|nl|no|pl|pt|ro|ru|sc|se|sg|sk|sl|sr|sv|tc|th|tr|tw|ua|uk|ur|us|vi|vn|zh|chi|chs|cht|schi|tchi|simp|trad|english|chinese';
const tag = `(?:${languages})(?:[-_](?:hans|hant|hk|tw|cn|sg|mo|gb|us|au|ca|in|br|pt|mx|es|ch|at|de|fr))*`;
const segment = new RegExp(`/${tag}(?=/|$)`, 'gi');
// The paper of a country is a part of its language here.
const suffix = new RegExp(`[._-](?:${tag}|a4|letter)(?=\\.[a-z0-9]{2,5}$|$)`, 'i');
const label = new RegExp(`^${tag}\\.(?=[^.]+\\.)`, 'i');
const query = /([?&])(?:lang|language|locale|hl|l)=[^&]*/gi;

/** Every version of a release leads to the same addresses. */
const mostKnown = 2000;

/** The forms of an address, as written in a link. */
export const addressKey: (written: string) => AddressKey = remembered(keyOf, mostKnown);

function keyOf(written: string): AddressKey {
  // A slip of brackets around an address is another rule's business.
  const bare = written.trim().replace(/^[(<\s]+|[)>\s]+$/g, '');
  const absolute = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#]*)(.*)$/is.exec(bare);
  const [host, rest] = absolute ? [absolute[1] ?? '', absolute[2] ?? ''] : ['', bare];
  const hash = rest.indexOf('#');
  const place = hash < 0 ? '' : rest.slice(hash);
  const path = (hash < 0 ? rest : rest.slice(0, hash))
    .replace(query, '$1')
    .replace(/[?&]+$/, '')
    .replace(segment, '')
    .replace(/\/(?:index|default)\.\w+$/i, '')
    .replace(/\/+$/, '')
    .replace(suffix, '');
  const site = host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(label, '');
  const page = `${site}${path}`;
  const loose = path.replace(/\/(?:v?\d+(?:\.\d+)*|current|latest|stable|devel)(?=\/|$)/gi, '/#');
  return { exact: page + place, page, loose: loose === '' ? site : loose, host: site };
}
