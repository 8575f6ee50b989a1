import { contrast, leastContrast } from '../../../language/colours.ts';
import { remembered } from '../../../language/remembered.ts';
import type { MailRule } from '../mail.ts';
import { paintedTexts } from '../paint.ts';

/** WCAG 2.2, 1.4.3: of large text. */
export const leastOfLarge = 3;

export const mailContrast: MailRule = {
  id: 'mail-contrast',
  reads: 'mail',
  severity: 'warning',
  summary: 'Let text stand out from its ground.',
  reason:
    'Many people read pale text with difficulty or not at all, and in the sun nobody does. Text needs a contrast of 4.5 : 1 against what is behind it; large text, of 24 px or bold from 18.66 px on, 3 : 1.',
  good: ['<p style="color:#565d66">Read on</p>'],
  bad: ['<p style="color:#9aa0a6">Read on</p>'],
  *check(mail) {
    for (const { element, text, ground, isLarge, source } of paintedTexts(mail)) {
      const pair = `${text} on ${ground}`;
      const has = contrastOf(pair);
      const least = isLarge ? leastOfLarge : leastContrast;
      if (has >= least) continue;
      const { start, end } = source ?? element;
      yield {
        reason: `Text in ${pair} has a contrast of ${shown(has)} : 1, and needs ${least} : 1.`,
        note: 'Take a darker colour for the text, or a lighter one behind it.',
        at: { start, end },
        actual: pair,
      };
    }
  },
};

/** Of a pair such as `#565d66 on #fdfdfb`. */
export const contrastOf = remembered((pair: string) => {
  const [text = '', ground = ''] = pair.split(' on ');
  return contrast(text, ground);
});

/** Never rounded up to what it lacks. */
export function shown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
