import type { Message } from '../../src/mail/message.ts';

export { mailOf } from '../../src/mail/message.ts';

export const aMessage: Message = {
  from: { name: 'Harbour Office', email: 'press@h.example' },
  to: { email: 'releases@h.example' },
  subject: 'Ferry sails again',
  date: { instant: Date.UTC(2024, 8, 5, 10, 5), offset: 480 },
  key: '2024/09/05/ferry/ 1',
  lang: 'en',
  text: { text: 'The ferry sails again.', delSp: false },
  html: '<p>The ferry sails again.</p>',
  pictures: [],
  list: {
    id: 'releases.h.example',
    unsubscribe: { url: 'https://h.example/unsubscribe', email: 'unsubscribe@h.example' },
    archive: 'https://h.example/',
  },
  draft: false,
};
