import { SoundMails } from '../kept/sound-mails.ts';
import { faultyMail, mailFormat, mailsIn } from '../mail/mails.ts';
import { Doubt } from './doubt.ts';
import type { Reprinted } from './print-again.ts';
import type { PrintRoom } from './standing-release.ts';

/**
 * Sees that nothing is wrong with the mails of touched releases, as nothing was.
 * @param first path of the release whose mail is read in full.
 * @throws Doubt where something is or was.
 */
export async function soundMailsAgain(
  { press, parts }: PrintRoom,
  reprinted: readonly Reprinted[],
  first: string | null,
): Promise<void> {
  const format = press.formats.find(({ id }) => id === mailFormat);
  if (!format) return;
  if (press.hasOwnMails) throw new Doubt('templates of the newsroom make issues of several releases');
  const desk = { format, context: press.context, sound: new SoundMails(parts.mails) };
  for (const { entry, artifacts } of reprinted) {
    const { path } = entry.release.source;
    const wasSound = parts.mails.last(path)?.value === true;
    for (const mail of mailsIn(artifacts, entry)) {
      const faulty = await faultyMail(mail, desk, path === first ? 'all' : 'of-releases');
      if (!wasSound || faulty.length > 0)
        throw new Doubt(`the mail of ${path} has to be read with the others`);
    }
  }
}
