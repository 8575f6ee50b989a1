import { inWords } from '../clients.ts';
import type { MailRule } from '../mail.ts';
import { gaps } from '../partial.ts';
import { pageOf, supportOf } from '../support.ts';
import { usesIn } from '../uses.ts';

export const mailPartial: MailRule = {
  id: 'mail-partial',
  reads: 'mail',
  severity: 'info',
  summary: 'Use what mail programs have in part as all of them have it.',
  reason:
    'Some features are there and do less than elsewhere: Outlook on Windows has padding in table cells alone, and knows no width of a paragraph.',
  good: ['<table role="presentation"><tr><td style="padding:12px 24px">Read on</td></tr></table>'],
  bad: ['<a href="https://example.org/" style="padding:12px 24px;color:#0d4f7c">Read on</a>'],
  *check(mail) {
    for (const use of usesIn(mail)) {
      const { partial } = supportOf(use.feature);
      for (const gap of gaps) {
        const clients = partial.filter((client) => gap.only === undefined || client === gap.only);
        if (gap.feature !== use.feature || clients.length === 0 || !gap.applies(use)) continue;
        yield {
          reason: `“${use.written}” counts only in part in ${inWords(clients)}: ${gap.words}.`,
          note: `How it was tested: ${pageOf(use.feature)}`,
          at: { start: use.start, end: use.end },
          actual: use.feature,
        };
      }
    }
  },
};
