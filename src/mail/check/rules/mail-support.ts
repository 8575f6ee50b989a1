import { inWords } from '../clients.ts';
import type { MailRule } from '../mail.ts';
import { pageOf, supportOf } from '../support.ts';
import { usesIn } from '../uses.ts';

export const mailSupport: MailRule = {
  id: 'mail-support',
  reads: 'mail',
  severity: 'warning',
  summary: 'Let the look of a mail rest on what every mail program has.',
  reason:
    'What a mail program does not know it leaves out, without a word. Elements, attributes and styles in the element itself have to do everywhere; what may be missing belongs into the <style> of the head.',
  good: [
    '<table role="presentation" width="100%"><tr><td style="padding:8px;text-align:center">Read on</td></tr></table>',
  ],
  bad: ['<section><p>Read on</p></section>', '<p style="display:flex">Read on</p>'],
  *check(mail) {
    for (const { feature, written, start, end } of usesIn(mail)) {
      const { lacking } = supportOf(feature);
      if (lacking.length === 0) continue;
      yield {
        reason: `“${written}” is not known to ${inWords(lacking)}.`,
        note: `Do without it, or put it into <style>, where it may be lost. How it was tested: ${pageOf(feature)}`,
        at: { start, end },
        actual: feature,
      };
    }
  },
};
