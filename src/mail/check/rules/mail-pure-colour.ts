import { attributeColour, coloursIn } from '../colours.ts';
import type { MailRule } from '../mail.ts';

const pure: Readonly<Record<string, readonly [name: string, instead: string]>> = {
  '#ffffff': ['white', '#fdfdfb'],
  '#000000': ['black', '#1f2328'],
};

export const mailPureColour: MailRule = {
  id: 'mail-pure-colour',
  reads: 'mail',
  severity: 'warning',
  summary: 'Take a white and a black that are not quite pure.',
  reason:
    'Mail programs that darken a mail treat pure white and pure black otherwise than all other colours: some turn these two alone, so that text and ground no longer go together.',
  good: ['<td style="background-color:#fdfdfb;color:#1f2328">Read on</td>'],
  bad: ['<p style="background-color:#fff;color:#1f2328">Read on</p>'],
  *check({ elements }) {
    for (const { declarations, attributes } of elements) {
      const colours = [
        ...declarations.flatMap((one) => coloursIn(one.value).map((colour) => ({ ...one, colour }))),
        ...attributes
          .filter(({ name }) => name === 'bgcolor' || name === 'color')
          .map((one) => ({ ...one, colour: attributeColour(one.value) })),
      ];
      for (const { colour, start, end } of colours) {
        const [name, instead] = pure[colour ?? ''] ?? [];
        if (name === undefined) continue;
        yield {
          reason: `The colour ${colour} is pure ${name}.`,
          note: `Take one beside it, such as ${instead}.`,
          at: { start, end },
          actual: colour ?? '',
        };
      }
    }
  },
};
