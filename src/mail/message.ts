import { createHash } from 'node:crypto';
import type MimeNode from 'nodemailer/lib/mime-node';
import type { Moment } from '../model/archive.ts';
import type { Mailbox } from '../model/newsletter.ts';
import { withoutControls } from './controls.ts';
import type { Flowed } from './flowed.ts';
import { mailDate } from './mail-date.ts';

/** A mail, before it is put into the form in which mails travel. */
export interface Message {
  readonly from: Mailbox;
  readonly replyTo?: Mailbox;
  readonly to?: Mailbox;
  readonly subject: string;
  readonly date: Moment;
  /** What no other mail has in common with it: its `Message-ID` is made of it. */
  readonly key: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly text: Flowed;
  readonly html: string;
  /** Shown by the HTML as `cid:` and their `id`. */
  readonly pictures: readonly Picture[];
  readonly list: MailingList;
  /** Whether mail programs open it as a draft. */
  readonly draft: boolean;
}

export interface Picture {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The list that a mail goes to. */
export interface MailingList {
  readonly id?: string;
  readonly unsubscribe?: { readonly url?: string; readonly email?: string };
  readonly archive?: string;
}

/** The mail as it is handed to a mail server: ASCII, lines that end in CRLF, the same bytes for the same message. */
export async function mailOf(message: Message): Promise<string> {
  const { default: Node } = await import('nodemailer/lib/mime-node');
  const { encodeWord } = await import('nodemailer/lib/mime-funcs');
  const { html, pictures } = message;
  const mail = new Node('multipart/alternative', { baseBoundary: boundaryOf(message) });
  // A word that is longer than a line would make it as long; encoded, it goes on in the next.
  addHead(mail, message, (subject) =>
    /[!-~]{60}/.test(subject) ? asIs(encodeWord(subject, 'Q', 52)) : subject,
  );
  const { text, delSp } = message.text;
  addText(mail, `text/plain; charset=utf-8; format=flowed${delSp ? '; delsp=yes' : ''}`, text);
  if (pictures.length === 0) addText(mail, htmlType, html);
  else {
    const related = mail.createChild('multipart/related; type="text/html"');
    addText(related, htmlType, html);
    for (const picture of pictures) addPicture(related, picture);
  }
  const built = (await mail.build()).toString('latin1');
  // nodemailer puts every name of a group into quotes.
  return built.replace(`\r\nTo: "${nobody.slice(0, -1)}":;`, `\r\nTo: ${nobody};`);
}

/** The group that a mail is to which names nobody. Those who call it undisclosed are taken for swindlers where they speak of money. */
const nobody = 'recipients:';

const htmlType = 'text/html; charset=utf-8';

function addHead(
  mail: MimeNode,
  message: Message,
  fieldOf: (subject: string) => string | ReturnType<typeof asIs>,
): void {
  const { from, replyTo, to, subject, date, key, lang, list, draft } = message;
  const domain = from.email.slice(from.email.indexOf('@') + 1);
  const id = `<${hashOf(key)}@${new URL(`https://${domain}`).hostname}>`;
  mail.setHeader('From', addressOf(from));
  if (replyTo) mail.setHeader('Reply-To', addressOf(replyTo));
  if (to) mail.setHeader('To', addressOf(to));
  // Whom a draft goes to is for the one who sends it; of any other mail readers and filters expect it to be said.
  else if (!draft) mail.setHeader('To', `${nobody};`);
  mail.setHeader('Subject', fieldOf(onOneLine(subject)));
  mail.setHeader('Date', mailDate(date));
  mail.setHeader('Message-ID', id);
  mail.setHeader('Content-Language', lang);
  for (const [name, value] of listFields(list)) mail.setHeader(name, asIs(value));
  mail.setHeader('Auto-Submitted', 'auto-generated');
  if (draft) mail.setHeader('X-Unsent', '1');
}

/** RFC 2369, RFC 2919, and RFC 8058 for a way off the list that needs one click. */
function listFields({ id, unsubscribe, archive }: MailingList): readonly (readonly [string, string])[] {
  const ways = [unsubscribe?.url, unsubscribe?.email && `mailto:${inAddress(unsubscribe.email)}`].filter(
    (way) => way !== undefined,
  );
  const fields: [string, string][] = [];
  // Nobody but the press office writes to such a list: mail programs offer no answer to all of it.
  if (id !== undefined) fields.push(['List-Id', `<${id}>`], ['List-Post', 'NO']);
  if (ways.length > 0) fields.push(['List-Unsubscribe', ways.map((way) => `<${way}>`).join(', ')]);
  if (unsubscribe?.url !== undefined) fields.push(['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click']);
  if (archive !== undefined) fields.push(['List-Archive', `<${archive}>`]);
  return fields.map(([name, value]) => [name, onOneLine(value)]);
}

/** What would mean something in a `mailto:` address is written as RFC 6068 has it: a question mark would begin fields of the mail. */
function inAddress(email: string): string {
  return email.replace(/[^\w@.-]/g, encodeURIComponent);
}

/** Never as text: what stands in it could be read as another address. */
function addressOf({ name = '', email }: Mailbox): { readonly name: string; readonly address: string } {
  return { name: onOneLine(name), address: onOneLine(email) };
}

/** A field that is folded and not encoded. */
function asIs(value: string) {
  return { prepared: true, foldLines: true, value };
}

function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}

function addText(parent: MimeNode, type: string, text: string): void {
  const node = parent.createChild(type);
  node.setHeader('Content-Transfer-Encoding', 'quoted-printable');
  node.setContent(withoutControls(text).replace(/\r?\n|\r/g, '\r\n'));
}

function addPicture(parent: MimeNode, { id, name, mediaType, bytes }: Picture): void {
  const node = parent.createChild(mediaType, { filename: name });
  node.setHeader('Content-ID', `<${id}>`);
  node.setHeader('Content-Disposition', 'inline');
  node.setHeader('Content-Transfer-Encoding', 'base64');
  node.setContent(Buffer.from(bytes));
}

/** Made of everything in the mail, so that nothing in it can look like a boundary. */
function boundaryOf({ key, text, html, pictures }: Message): string {
  return hashOf([key, text.text, html, ...pictures.map(({ bytes }) => bytes)]);
}

function hashOf(parts: string | readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of [parts].flat()) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}
