import { type Declaration, tokensOf } from '../declarations.ts';
import { type MailElement, type MailRule, within } from '../mail.ts';
import { says } from '../uses.ts';

export const mailHidden: MailRule = {
  id: 'mail-hidden',
  reads: 'mail',
  severity: 'warning',
  summary: 'Hide no text.',
  reason:
    'Text that nobody is to see is what spam is made of, and filters judge it so, also where it is the line that a list of mails shows. That line may stand on top for everybody to read.',
  good: [
    '<p style="font-size:13px">The library opens on Monday.</p>',
    '<td style="font-size:0;line-height:0">&nbsp;</td>',
  ],
  bad: [
    '<div style="display:none">The library opens on Monday.</div>',
    '<span style="font-size:0">The library opens on Monday.</span>',
    '<div style="mso-hide:all">The library opens on Monday.</div>',
  ],
  *check({ elements }) {
    for (const element of elements) {
      const hides =
        element.declarations.find(isHiding) ?? element.attributes.find(({ name }) => name === 'hidden');
      if (!hides || !hasText(element)) continue;
      const { start, end } = hides;
      yield {
        reason: 'There is text here that nobody is to see.',
        note: 'Show it, or leave it out. A summary at the top of the mail does the same in the list of mails.',
        at: { start, end },
      };
    }
  },
};

function isHiding({ property, value }: Declaration): boolean {
  if (property === 'display') return says(value, 'none');
  if (property === 'visibility') return says(value, 'hidden', 'collapse');
  if (property === 'mso-hide') return says(value, 'all');
  if (property === 'font')
    return tokensOf(value).some(
      (token) => token.kind === 'number' && isNothing(token.text) && token.unit !== '',
    );
  if (!['font-size', 'max-height', 'max-width', 'opacity'].includes(property)) return false;
  const [first, ...others] = tokensOf(value);
  return first?.kind === 'number' && isNothing(first.text) && others.length === 0;
}

function isNothing(number: string): boolean {
  return Number(number) === 0;
}

function hasText(element: MailElement): boolean {
  return [element, ...within(element)].some(({ texts }) =>
    texts.some(({ value }) => /[\p{L}\p{N}]/u.test(value)),
  );
}
