import type { Waiting } from '../../model/artifact.ts';
import type { Config } from '../../model/config.ts';
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

/**
 * The mails among these with something wrong, and where it comes from.
 * @param only `samples`: the first mail in full and of the others what depends on the release, as what our own
 * templates print was read before.
 * @param sound of which it is known that nothing is wrong with them.
 */
export async function faultyMails(
  mails: readonly MadeMail[],
  format: Format,
  context: RenderContext,
  levels: Config['rules'],
  only: 'all' | 'samples',
  sound?: SoundMails,
): Promise<readonly FaultyMail[]> {
  if (mails.length === 0) return [];
  const { checkMail } = await import('../../mail/check/check-mail.ts');
  const judge = async (mail: MadeMail, asked: 'all' | 'of-releases'): Promise<readonly FaultyMail[]> => {
    if (sound?.has(mail, levels, asked)) return [];
    const { entry, html: content } = mail;
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
  };
  const faulty: FaultyMail[] = [];
  for (const [index, mail] of mails.entries()) {
    const asked = only === 'all' || index === 0 ? 'all' : 'of-releases';
    const found = await judged(mail.entry.release.source, 'checking', () => judge(mail, asked));
    for (const one of found) faulty.push(one);
  }
  return faulty;
}

function textOf(html: MadeMail['html']): string {
  if (typeof html === 'string') return html;
  return Buffer.from('read' in html ? html.read() : html).toString('utf8');
}
