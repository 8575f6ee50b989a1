import type { MailRule } from '../mail.ts';

export const mailVml: MailRule = {
  id: 'mail-vml',
  reads: 'mail',
  severity: 'warning',
  summary: 'Draw nothing in VML.',
  reason:
    'VML is read by the classic Outlook on Windows alone, which is on its way out. A button is a padded cell of a table with a colour, which every program shows.',
  good: [
    '<table role="presentation"><tr><td style="padding:12px 24px;background-color:#0d4f7c;color:#fdfdfb">Read on</td></tr></table>',
  ],
  bad: ['<!--[if mso]><v:roundrect href="https://example.org/"></v:roundrect><![endif]-->'],
  *check({ elements, comments }) {
    const drawn = [
      ...elements.filter(({ tagName }) => tagName.startsWith('v:')),
      ...comments.flatMap(({ value, start }) => {
        const { 0: found, index } = /<v:[a-z]+/i.exec(value) ?? { 0: '', index: -1 };
        // A comment begins with four characters of its own.
        return index < 0 ? [] : [{ start: start + 4 + index, end: start + 4 + index + found.length }];
      }),
    ];
    for (const { start, end } of drawn) {
      yield {
        reason: 'There is a drawing in VML here.',
        note: 'Make of it a cell of a table, with a colour and padding.',
        at: { start, end },
      };
    }
  },
};
