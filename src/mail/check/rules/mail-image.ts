import { attribute, type MailElement, type MailRule } from '../mail.ts';

export const mailImage: MailRule = {
  id: 'mail-image',
  reads: 'mail',
  severity: 'warning',
  summary: 'Give each picture its size, and an address that every mail program can fetch.',
  reason:
    'Without width and height the text jumps while pictures arrive, and Outlook shows them as large as the file is. A mail has no page around it, so an address must be whole, and what is not https is not fetched.',
  good: ['<img src="https://example.org/hall.jpg" alt="The hall" width="544" height="300">'],
  bad: [
    '<img src="https://example.org/hall.jpg" alt="The hall">',
    '<img src="hall.jpg" alt="The hall" width="544" height="300">',
  ],
  *check({ elements }) {
    for (const element of elements) {
      if (element.tagName !== 'img') continue;
      const missing = ['width', 'height'].filter((name) => !isSize(element, name));
      if (missing.length > 0) {
        yield {
          reason: `The picture has no ${missing.join(' and no ')}.`,
          note: `Write it in pixels, such as ${missing.map((name) => `${name}="300"`).join(' ')}.`,
          at: element,
          actual: missing.join(' '),
        };
      }
      const src = element.attributes.find(({ name }) => name === 'src');
      // What is sent within the mail is named by the number of its part.
      if (src && !/^(?:https:\/\/[^/]|cid:)/i.test(src.value.trim())) {
        yield {
          reason: `The picture’s address “${src.value.slice(0, 60)}” is not one that begins with “https://”.`,
          note: 'Write the whole address, such as https://www.example.org/hall.jpg.',
          at: src,
          actual: src.value,
        };
      }
    }
  },
};

function isSize(element: MailElement, name: string): boolean {
  return /^\s*\d+(?:px|%)?\s*$/.test(attribute(element, name) ?? '');
}
