import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/language/width.ts';
import { mostHtmlBytes, quotedPrintableSize } from '../../src/mail/size.ts';
import type { CompleteRelease } from '../../src/model/release.ts';
import { parseRelease } from '../../src/parse/release.ts';
import { eml } from '../../src/render/formats/eml.ts';
import { config, rendered } from '../render/newsroom.ts';
import { hasPython, readByPython } from './reading.ts';

const corpus = process.env.PRESSDESK_CORPUS;

describe.skipIf(!corpus)('mails of the releases of PRESSDESK_CORPUS', () => {
  it('is read back, small enough, and in lines that are short enough', async () => {
    const folder = corpus ?? '';
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    // Each third of them: their languages and forms are all among these.
    const files = all.filter((_, index) => index % 3 === 0);
    let made = 0;
    for (const name of files) {
      const release = await parseRelease(readFileSync(join(folder, name)), name, config);
      const { title, date, lang, organisers, contact } = release.data;
      if (!title || !date || !lang || !organisers?.length || !contact?.url) continue;
      const mail = String((await rendered(release as CompleteRelease, eml)).content);
      const { subject, text = '', html = '' } = await PostalMime.parse(mail);
      expect(subject, name).toBe(title);
      expect(quotedPrintableSize(html), name).toBeLessThanOrEqual(mostHtmlBytes);
      expect(text, name).toContain(title);
      expect(mail, name).not.toMatch(/[^\x20-\x7e\r\n\t]|(?<!\r)\n|\r(?!\n)|^[^\r]{79}/m);
      const [head = ''] = mail.split('\r\n\r\n');
      expect(Math.max(...head.split('\r\n').map(displayWidth)), name).toBeLessThanOrEqual(78);
      if (hasPython && made % 10 === 0) expect(readByPython(mail).subject, name).toBe(title);
      made++;
    }
    expect(made).toBeGreaterThan(files.length * 0.9);
  }, 600_000);
});
