import type { Config } from '../../model/config.ts';
import type { Mail, MailFinding, MailRule } from './mail.ts';
import { readMail } from './read.ts';
import { mailRules } from './rules/index.ts';

/** What one rule finds in a mail. */
export interface MailFault extends MailFinding {
  readonly rule: MailRule;
  /** What the rule threw, where it found nothing because of that. */
  readonly thrown?: unknown;
}

/** Nobody reads further. */
const most = 1000;

/**
 * What the rules find in the HTML of a mail.
 * @param only the rules to ask: all, or those that depend on the release and not on its template.
 */
export function checkMail(
  html: string,
  levels: Config['rules'],
  only: 'all' | 'of-releases' = 'all',
): readonly MailFault[] {
  const asked = mailRules.filter(
    ({ id, severity, everyMail }) => (levels[id] ?? severity) !== 'off' && (only === 'all' || everyMail),
  );
  // Reading is what takes long, and these look at the text alone.
  const mail: Mail = only === 'all' ? readMail(html) : { html, elements: [], comments: [] };
  return asked.flatMap((rule) => {
    try {
      return foundBy(rule, mail);
    } catch (thrown) {
      return [{ rule, reason: 'The rule failed.', thrown }];
    }
  });
}

function foundBy(rule: MailRule, mail: Mail): readonly MailFault[] {
  const found: MailFault[] = [];
  for (const finding of rule.check(mail)) {
    found.push({ ...finding, rule });
    if (found.length === most) break;
  }
  return found;
}
