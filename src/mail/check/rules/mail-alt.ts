import { attribute, type MailRule } from '../mail.ts';

export const mailAlt: MailRule = {
  id: 'mail-alt',
  reads: 'mail',
  severity: 'error',
  summary: 'Say in words what each picture of a mail shows.',
  reason:
    'Most mail programs show no picture until they are asked to, and print its words instead. Who cannot see has nothing but them.',
  good: [
    '<img src="https://example.org/hall.jpg" alt="The new hall from the river" width="544" height="300">',
    '<img src="https://example.org/line.png" alt="" width="544" height="2">',
  ],
  bad: ['<img src="https://example.org/hall.jpg" width="544" height="300">'],
  *check({ elements }) {
    for (const element of elements) {
      if (element.tagName !== 'img' || attribute(element, 'alt') !== undefined) continue;
      yield {
        reason: 'The picture has no words: its alt is missing.',
        note: 'Write alt="…" with what it shows, or alt="" where it only decorates.',
        at: element,
        actual: attribute(element, 'src') ?? '',
      };
    }
  },
};
