import { checkMail, type MailFault } from '../../../src/mail/check/check-mail.ts';
import { mailRules } from '../../../src/mail/check/rules/index.ts';

/** A piece of HTML in a mail that has nothing wrong; what is whole stays as it is. */
export function inMail(piece: string): string {
  if (/^<(?:!doctype|html)/i.test(piece)) return piece;
  const isHead = piece.startsWith('<style');
  return `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head><meta charset="utf-8"><title>Library</title>${isHead ? piece : ''}</head>
<body style="margin:0;background-color:#f1f0eb;color:#1f2328"><div lang="en" dir="ltr">
<table role="presentation" width="100%"><tr>${piece.startsWith('<td') ? piece : `<td>${isHead ? 'Text' : piece}</td>`}</tr></table>
</div></body>
</html>`;
}

/** What the rules find in it; a rule that is off is asked where it is named. */
export function faultsIn(
  piece: string,
  ruleId?: string,
): readonly (MailFault & { readonly words: string })[] {
  const isOff = mailRules.some(({ id, severity }) => id === ruleId && severity === 'off');
  const html = inMail(piece);
  return checkMail(html, ruleId && isOff ? { [ruleId]: 'info' } : {}).map((fault) => ({
    ...fault,
    words: fault.at ? html.slice(fault.at.start, fault.at.end) : '',
  }));
}

/** The words that one rule is about, in the order of the mail. */
export function wordsOf(piece: string, ruleId: string): readonly string[] {
  return faultsIn(piece, ruleId).flatMap(({ rule, words }) => (rule.id === ruleId ? [words] : []));
}

/** The same, and the features that are used there. */
export function featuresIn(piece: string, ruleId = 'mail-support'): readonly string[] {
  return faultsIn(piece, ruleId).flatMap(({ rule, actual = '' }) => (rule.id === ruleId ? [actual] : []));
}
