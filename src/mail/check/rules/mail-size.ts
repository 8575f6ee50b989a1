import { mostHtmlBytes, quotedPrintableSize } from '../../size.ts';
import type { MailRule } from '../mail.ts';

export const mailSize: MailRule = {
  id: 'mail-size',
  reads: 'mail',
  severity: 'error',
  everyMail: true,
  summary: 'Keep the HTML of a mail below 90,000 bytes, as it is sent.',
  reason:
    'Gmail cuts off a mail near 102 kB, and with its end the address and the way to unsubscribe. What is not ASCII takes three bytes for each of its own when it is sent.',
  good: ['<p>A mail of a few lines.</p>'],
  bad: [],
  *check({ html }) {
    const size = quotedPrintableSize(html);
    if (size <= mostHtmlBytes) return;
    yield {
      reason: `The HTML of the mail takes ${size.toLocaleString('en')} bytes as it is sent, and ${mostHtmlBytes.toLocaleString('en')} arrive whole.`,
      note: 'A release that is too long is cut; what is left is printed around it, so have the templates print less.',
      // Its beginning stands for the whole.
      at: { start: 0, end: Math.max(1, html.indexOf('\n')) },
      actual: 'size',
    };
  },
};
