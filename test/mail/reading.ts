import { spawnSync } from 'node:child_process';
import { domainToASCII, fileURLToPath } from 'node:url';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { unflowed } from './unflowed.ts';

/** What a mail program finds in a mail. */
export interface Read {
  readonly subject: string;
  readonly from: readonly (readonly [name: string, address: string])[];
  readonly to: readonly (readonly [name: string, address: string])[];
  /** Its paragraphs, a line each. */
  readonly text: string;
  readonly html: string;
}

export async function readByPostalMime(mail: string): Promise<Read> {
  const { subject = '', from, to = [], text = '', html = '' } = await PostalMime.parse(mail);
  const addresses = [from].concat(to).map((one) => [one?.name ?? '', one?.address ?? ''] as const);
  const [sender = ['', ''], ...others] = addresses;
  return {
    subject,
    from: [sender],
    to: others.filter(([, address]) => address !== ''),
    text: plain(text),
    html: plain(html),
  };
}

export async function readByMailparser(mail: string): Promise<Read> {
  const { subject = '', from, to, text = '', html } = await simpleParser(mail, { skipImageLinks: true });
  const addresses = (of: typeof to) =>
    [of ?? []]
      .flat()
      .flatMap(({ value }) => value)
      .filter(({ address }) => address)
      .map(({ name, address = '' }) => [name, address.replace(/(?<=@).*/, domainToASCII)] as const);
  return { subject, from: addresses(from), to: addresses(to), text: plain(text), html: plain(html || '') };
}

export interface ReadByPython extends Read {
  readonly keys: readonly string[];
  readonly date: string;
  /** Media types of the mail and its parts, the outermost first. */
  readonly structure: readonly string[];
  /** Bytes of each picture by its Content-ID. */
  readonly pictures: Readonly<Record<string, number>>;
}

export const hasPython = spawnSync('python3', ['--version']).status === 0;

/** @throws where Python finds any fault in it. */
export function readByPython(mail: string): ReadByPython {
  const script = fileURLToPath(new URL('read.py', import.meta.url));
  const { status, stdout, stderr } = spawnSync('python3', [script], { input: mail, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const read = JSON.parse(stdout);
  const delSp = /format=flowed; delsp=yes/i.test(mail);
  return { ...read, text: plain(unflowed(read.text.join(''), delSp)), html: plain(read.html.join('')) };
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
