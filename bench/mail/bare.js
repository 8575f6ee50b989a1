// A release as a mail without anything of ours: its title, its text as Markdown gives it, no styles, the fewest headers.
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { toString as wordsOf } from 'mdast-util-to-string';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';

/** The bytes of the mail. It ends in as many tags as the mail has more, since some tests go by their share. */
export function bareMail({ release: { data, body }, html: made }) {
  const { title, summary = '', lang } = data;
  const html = toHtml(toHast(body));
  const missing = '<br>'.repeat(Math.max(0, tagsIn(made) - tagsIn(html)));
  const mail = new MailComposer({
    from: 'press@newsroom.example.org',
    to: 'reader@newsroom.example.org',
    subject: title,
    text: [title, summary, ...body.children.map((block) => wordsOf(block))].join('\n\n'),
    html: `<!doctype html><html lang="${lang}"><title>-</title><body><p>${summary}</p>${html}${missing}</body></html>`,
  });
  return mail.compile().build();
}

function tagsIn(html) {
  return html.match(/<[a-z/]/gi)?.length ?? 0;
}
