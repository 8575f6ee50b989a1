import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutControls } from '../../src/mail/controls.ts';
import { quotedPrintableSize } from '../../src/mail/size.ts';
import { aMessage, mailOf } from './a-message.ts';

const line = fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 200 }));
// Templates leave controls out before anything is counted, and what sends the mail takes some of them away.
const html = fc
  .array(line, { minLength: 1, maxLength: 8 })
  .map((lines) => `<p>${withoutControls(lines.join('\n')).replace(/\r/g, '').replaceAll('--', '')}</p>`);

test('no mail is larger than it was counted, and none much smaller', async () => {
  await fc.assert(
    fc.asyncProperty(html, async (page) => {
      const sent = await bytesSent(page);
      expect(quotedPrintableSize(page)).toBeGreaterThanOrEqual(sent);
      expect(quotedPrintableSize(page)).toBeLessThanOrEqual(sent * 1.06 + 9);
    }),
    { numRuns: 60 },
  );
});

/** Bytes of the HTML in the mail itself. */
async function bytesSent(page: string): Promise<number> {
  const mail = await mailOf({ ...aMessage, html: page });
  const begin = mail.indexOf('\r\n\r\n', mail.indexOf('text/html')) + 4;
  return mail.lastIndexOf('\r\n--') - begin;
}
