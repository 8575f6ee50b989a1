import { inWords } from '../clients.ts';
import type { MailRule } from '../mail.ts';
import { sheetUses } from '../sheet-features.ts';
import { pageOf, supportOf } from '../support.ts';

export const mailEnhancement: MailRule = {
  id: 'mail-enhancement',
  reads: 'mail',
  severity: 'off',
  summary: 'Know what of the <style> gets lost where.',
  reason:
    'A <style> is for what makes a mail better and may be missing, such as colours in the dark. This lists which of it is missing in which mail program, for whoever wants to know.',
  good: ['<style>p { color: #1f2328 }</style>'],
  bad: ['<style>p { hyphens: auto }</style>'],
  *check({ elements }) {
    for (const { texts } of elements.filter(({ tagName }) => tagName === 'style')) {
      for (const text of texts) {
        for (const { feature, written, start, end } of sheetUses(text.value)) {
          const { lacking } = supportOf(feature);
          if (lacking.length === 0) continue;
          yield {
            reason: `In <style>, “${written}” is not known to ${inWords(lacking)}.`,
            note: `Nothing need be done, as long as the mail is good without it. How it was tested: ${pageOf(feature)}`,
            at: { start: text.start + start, end: text.start + end },
            actual: feature,
          };
        }
      }
    }
  },
};
