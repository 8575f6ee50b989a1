import { tokensOf } from '../declarations.ts';
import type { MailRule } from '../mail.ts';

export const mailBackground: MailRule = {
  id: 'mail-background',
  reads: 'mail',
  severity: 'warning',
  summary: 'Put no picture behind text.',
  reason:
    'Outlook on Windows shows none, many programs fetch none, and in the dark the text on it is turned round while the picture is not.',
  good: ['<td style="background-color:#f4f3ee">Read on</td>'],
  bad: ['<td background="https://example.org/hall.jpg">Read on</td>'],
  *check({ elements }) {
    for (const { declarations, attributes } of elements) {
      const behind = [
        ...declarations.filter(
          ({ property, value }) =>
            /^background(?:-image)?$/.test(property) &&
            tokensOf(value).some(
              ({ kind, text }) => kind === 'function' && /^(?:url|image-set|.*-gradient)$/.test(text),
            ),
        ),
        ...attributes.filter(({ name }) => name === 'background'),
      ];
      for (const { start, end } of behind) {
        yield {
          reason: 'There is a picture behind the text.',
          note: 'Take a colour, and put the picture before the text or after it, with <img>.',
          at: { start, end },
        };
      }
    }
  },
};
