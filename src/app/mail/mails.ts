import type { Waiting } from '../../model/artifact.ts';
import type { PublicEntry } from '../../model/publication.ts';
import type { HashedArtifact } from '../../publish/hash.ts';
import type { Format } from '../../render/format.ts';
import { type RenderContext, render } from '../../render/render.ts';
import { tracedTemplates } from '../../render/traced-templates.ts';
import type { SoundMails } from '../kept/sound-mails.ts';
import type { FaultyMail } from './findings.ts';
import { judged } from './judged.ts';

/** A mail as it was made. */
export interface MadeMail {
  readonly entry: PublicEntry;
  /** Its HTML; that of a build may wait elsewhere. */
  readonly html: string | Uint8Array | Waiting;
  /** The hash of its bytes, where it is known. */
  readonly sha256?: string;
}

/** Whose HTML is read. */
export const mailFormat = 'newsletter';

/** The mail among what was made of a release. */
export function mailsIn(artifacts: readonly HashedArtifact[], entry: PublicEntry): readonly MadeMail[] {
  return artifacts.flatMap(({ format, content: html, sha256 }) =>
    format === mailFormat && (typeof html === 'string' || !('file' in html)) ? [{ entry, html, sha256 }] : [],
  );
}

/** How much of a mail is read: what our own templates print of every release alike was read before. */
export type MailReading = 'all' | 'of-releases';

/** What mails were made with, and what is known of them. */
export interface MailDesk {
  readonly format: Format;
  readonly context: RenderContext;
  /** Those for which it is known that nothing is wrong with them. */
  readonly sound?: SoundMails | undefined;
}

/**
 * The mails among these with something wrong, and where it comes from.
 * @param only `samples`: the first mail in full and of the others what depends on the release.
 */
export async function faultyMails(
  mails: readonly MadeMail[],
  desk: MailDesk,
  only: 'all' | 'samples',
): Promise<readonly FaultyMail[]> {
  const faulty: FaultyMail[] = [];
  for (const [index, mail] of mails.entries()) {
    const asked = only === 'all' || index === 0 ? 'all' : 'of-releases';
    for (const one of await faultyMail(mail, desk, asked)) faulty.push(one);
  }
  return faulty;
}

/** The same of one mail. */
export async function faultyMail(
  mail: MadeMail,
  { format, context, sound }: MailDesk,
  asked: MailReading,
): Promise<readonly FaultyMail[]> {
  const { entry, html: content } = mail;
  const levels = context.config.rules;
  return judged(entry.release.source, 'checking', async () => {
    if (sound?.has(mail, levels, asked)) return [];
    const { checkMail } = await import('../../mail/check/check-mail.ts');
    const html = textOf(content);
    const faults = checkMail(html, levels, asked);
    if (faults.length === 0) {
      sound?.add(mail, levels, asked);
      return [];
    }
    const templates = await tracedTemplates(context.templates);
    // Made once more, which takes longer, so only of those with a place to be found.
    if (faults.some(({ at }) => at)) await render(entry, format, { ...context, templates });
    return [{ release: entry.release.source, faults, trace: templates.traceOf(html) }];
  });
}

function textOf(html: MadeMail['html']): string {
  if (typeof html === 'string') return html;
  return Buffer.from('read' in html ? html.read() : html).toString('utf8');
}
