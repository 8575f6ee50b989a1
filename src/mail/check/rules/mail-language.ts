import { attribute, type MailElement, type MailRule, within } from '../mail.ts';

const needed = ['lang', 'dir'];

export const mailLanguage: MailRule = {
  id: 'mail-language',
  reads: 'mail',
  severity: 'warning',
  summary: 'Say the language of a mail and the direction of its script, on html and around the text.',
  reason:
    'A screen reader speaks in the language that it is told, and Arabic begins on the right. Many mail programs take <html> and <body> away, so an element around the whole text says it once more.',
  good: [
    '<html lang="en" dir="ltr"><head><title>Library</title></head><body><div lang="en" dir="ltr"><p>Read on</p></div></body></html>',
  ],
  bad: [
    '<html><head><title>Library</title></head><body><div lang="en" dir="ltr"><p>Read on</p></div></body></html>',
    '<html lang="en" dir="ltr"><head><title>Library</title></head><body><p>Read on</p></body></html>',
  ],
  *check({ elements }) {
    const html = elements.find(({ tagName }) => tagName === 'html');
    const body = elements.find(({ tagName }) => tagName === 'body');
    const around = (body?.children ?? []).filter((child) => child.written && hasText(child));
    const tags: readonly (readonly [MailElement | undefined, string])[] = [
      [html, '<html>'],
      ...around.map((child) => [child, `<${child.tagName}> around the text`] as const),
    ];
    for (const [element, name] of tags) {
      if (!element) continue;
      const missing = needed.filter((one) => !attribute(element, one));
      if (missing.length === 0) continue;
      yield {
        reason: `The ${name} does not say its ${missing.join(' and ')}.`,
        note: 'Write lang="{{lang}}" dir="{{dir}}" into the tag.',
        at: element,
        actual: missing.join(' '),
      };
    }
  },
};

function hasText(element: MailElement): boolean {
  return [element, ...within(element)].some(({ texts }) => texts.some(({ value }) => value.trim() !== ''));
}
