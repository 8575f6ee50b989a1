import { nearest } from '../../language/nearest.ts';
import { remembered } from '../../language/remembered.ts';
import { quoted } from '../field-words.ts';

interface Problem {
  readonly reason: string;
  readonly note: string;
  /** The address that was probably meant, and whether nothing else can have been meant. */
  readonly instead?: string;
  readonly safe?: boolean;
}

const example = 'Write it as the browser shows it, such as https://www.example.org.';
const name = '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{N}-]*';
const bareHost = new RegExp(`^//?(?=www\\.)|^//|^(?=${name}(?:[:/?#]|$))`, 'iu');
// `htps://`, `http:/x`, `https//x`, `http;//x`, `https:www.x`: a beginning that may have been meant to be the web's.
const beginning = /^([a-z]{3,7})[;.,]*[:/\\][:;/\\]*/i;

/** Why an address is none that the public can open in a browser; `undefined` where it is one. An office has the same in all releases. */
export const addressProblem = remembered(problemOf);

function problemOf(address: string): Problem | undefined {
  const said = quoted(address);
  if (/^[^\s@/:]+@[^\s@/:]+$/.test(address) || /^mailto:/i.test(address)) {
    return {
      reason: `${said} is an e-mail address, not a web address.`,
      note: 'Put it under “email:”, and the address of a page here.',
    };
  }
  if (/^tel:|^\+?[\d\s()-]{6,}$/i.test(address)) {
    return {
      reason: `${said} is a telephone number, not a web address.`,
      note: 'Put it under “phone:”, and the address of a page here.',
    };
  }
  if (/\s/.test(address)) return { reason: `The web address ${said} has a space in it.`, note: example };
  if (/^https?:\/\/[^/\\]/i.test(address)) return hostProblem(address, said);
  const scheme = beginning.exec(address)?.[1];
  const web = scheme && nearest(scheme, ['https', 'http']);
  if (web) return misspelt(address, said, web);
  if (bareHost.test(address)) {
    const instead = address.replace(bareHost, 'https://');
    if (!hostProblem(instead, said)) {
      return {
        reason: `The web address ${said} lacks “https://”.`,
        note: 'Without it nobody can click it.',
        instead,
        safe: true,
      };
    }
  }
  const other = /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0];
  return {
    reason: other
      ? `${said} is not an address of the web: it begins with “${other}”.`
      : `${said} is not a web address.`,
    note: example,
  };
}

function misspelt(address: string, said: string, scheme: string): Problem {
  const rest = address.replace(beginning, '');
  if (rest === '') return { reason: `${said} is only the beginning of a web address.`, note: example };
  const instead = `${scheme}://${rest.replaceAll('\\', '/')}`;
  return {
    reason: `The web address ${said} does not begin with “https://” or “http://”.`,
    note: example,
    ...(!hostProblem(instead, said) && { instead }),
  };
}

function hostProblem(address: string, said: string): Problem | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { reason: `${said} is not a web address.`, note: example };
  }
  if (url.username || url.password || /^https?:\/\/[^/?#]*@/i.test(address)) {
    const [, scheme, rest] = /^(https?:\/\/)[^/?#]*@(.*)$/i.exec(address) ?? [];
    // The words are not repeated: a log is read by many.
    return {
      reason: 'The web address holds a user name or a password.',
      note: 'Everybody who reads the release would have it. Take out all that stands before “@”.',
      ...(scheme && rest && { instead: scheme + rest }),
    };
  }
  if (!/[^.]\.[^.]/.test(url.hostname) || /^\.|\.\./.test(url.hostname)) {
    return {
      reason: `The web address ${said} leads to no place the public can reach.`,
      note: 'A public name has a dot between its parts, such as www.example.org.',
    };
  }
  return address.includes('\\')
    ? { reason: `The web address ${said} has a “\\” in it.`, note: example }
    : undefined;
}
