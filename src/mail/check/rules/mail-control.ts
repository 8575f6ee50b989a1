import type { MailRule } from '../mail.ts';

export const mailControl: MailRule = {
  id: 'mail-control',
  reads: 'mail',
  severity: 'error',
  everyMail: true,
  summary: 'Send no control characters.',
  reason:
    'A character from U+0080 to U+009F is what is left of a quotation mark that was read wrongly. Nobody sees it, and a single one makes Gmail cut off the mail.',
  good: ['<p>The council’s plan</p>'],
  bad: [],
  *check({ html }) {
    for (const { 0: character, index } of html.matchAll(/[\u0080-\u009f]/g)) {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      yield {
        reason: `There is a control character U+${code} in the mail.`,
        note: 'Write the sign that was meant; most often it is a quotation mark or a dash.',
        at: { start: index, end: index + 1 },
        actual: `U+${code}`,
      };
    }
  },
};
