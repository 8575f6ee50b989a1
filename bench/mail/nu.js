// The Nu checker (vnu-jar, with the Java of the machine) with a profile for mails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What HTML has given up and mail programs need: Outlook on Windows lays tables out by nothing else. */
const forMail = [
  /^The “(?:align|bgcolor|border|cellpadding|cellspacing|width|valign)” attribute on the “(?:table|td|th|tr|img)” element is obsolete/,
];

/**
 * Errors as `NAME:LINE: words`; `undefined` where Java or the checker is not there.
 * @param mails each with `name` and `htmlFile`.
 */
export function nuErrors(mails, folder) {
  const files = mails.map(({ htmlFile }) => htmlFile);
  const jar = join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const { status, error, stderr } = spawnSync(
    'java',
    ['-Xss4m', '-jar', jar, '--format', 'json', '--errors-only', ...files],
    {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  if (error || !stderr.startsWith('{')) return undefined;
  if (status > 1) throw new Error(`the Nu checker ended with ${status}`);
  const nameOf = (url) => mails.find(({ htmlFile }) => url.endsWith(htmlFile))?.name;
  return JSON.parse(stderr)
    .messages.filter(({ type, message }) => type === 'error' && !forMail.some((known) => known.test(message)))
    .map(({ url, lastLine, message }) => `${nameOf(url)}:${lastLine}: ${message}`);
}
