import { contrast, leastContrast } from '../../../language/colours.ts';
import { remembered } from '../../../language/remembered.ts';
import { type Inversion, inverted } from '../inversion.ts';
import type { MailRule } from '../mail.ts';
import { paintedTexts } from '../paint.ts';
import { contrastOf, leastOfLarge, shown } from './mail-contrast.ts';

const ways: Readonly<Record<Inversion, string>> = {
  full: 'Outlook on Windows and Gmail on iOS turn every colour round',
  partial: 'outlook.com, Outlook on phones and Gmail on Android turn light grounds and dark text round',
};

export const mailDark: MailRule = {
  id: 'mail-dark',
  reads: 'mail',
  severity: 'warning',
  summary: 'Let text stand out from its ground also where a mail program forces it dark.',
  reason:
    'Several mail programs darken every mail at night and ask nobody. They turn the lightness of colours round, of all of them or of light grounds and dark text alone, and a pair that was easy to read may end as grey on grey.',
  good: ['<p style="color:#1f2328;background-color:#fdfdfb">Read on</p>'],
  bad: ['<p style="color:#1f2328;background-color:#8c8c8c">Read on</p>'],
  *check(mail) {
    for (const { element, text, ground, isLarge, source } of paintedTexts(mail)) {
      const least = isLarge ? leastOfLarge : leastContrast;
      const pair = `${text} on ${ground}`;
      const worst = inTheDark(pair);
      if (worst.has >= least || contrastOf(pair) < least) continue;
      const { start, end } = source ?? element;
      yield {
        reason: `Where a mail program forces it dark, text in ${pair} becomes ${worst.pair}, with a contrast of ${shown(worst.has)} : 1; it needs ${least} : 1.`,
        note: `At night ${ways[worst.way]}. Take colours that are further apart.`,
        at: { start, end },
        actual: pair,
      };
    }
  },
};

/** What becomes of text and ground in the way that does them more harm. */
const inTheDark = remembered((pair: string) => {
  const [text = '', ground = ''] = pair.split(' on ');
  const [full, partial] = (['full', 'partial'] as const).map((way) => {
    const dark = inverted({ text, ground }, way);
    return { way, pair: `${dark.text} on ${dark.ground}`, has: contrast(dark.text, dark.ground) };
  });
  if (!full || !partial) throw new Error('there are two ways');
  return full.has <= partial.has ? full : partial;
});
