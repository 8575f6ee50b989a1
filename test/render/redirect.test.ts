import { expect, test } from 'vitest';
import { type RedirectView, redirectShape, renderRedirect } from '../../src/render/redirect.ts';
import { compileTemplates } from '../../src/render/templates.ts';
import { bookOf } from './a-book.ts';
import { releaseOf } from './newsroom.ts';
import { ourTemplates, ourWords } from './ours.ts';

const templates = compileTemplates<RedirectView>(bookOf(ourTemplates()), redirectShape);

async function page(from: string, lang: string, site?: string): Promise<string> {
  const release = await releaseOf(
    `---\ntitle: A <b> & "c"\ndate: 2024-09-05\nlang: ${lang}\norganisers: [Ferries]\ncontact:\n  url: https://f.example\n---\n\nText.\n`,
  );
  const config = { ...(await import('../../src/config/config.ts')).toConfig(), ...(site && { site }) };
  const entry = { release, address: '2024/09/05/new/' };
  return String(renderRedirect(entry, from, { config, words: ourWords() }, templates).content);
}

test('a page that leads on speaks the language of its release, and its links hold on any host', async () => {
  const html = await page('2024/09/05/old/', 'ar', 'https://news.example/press/');
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<p>انتقل هذا البيان إلى عنوان آخر.</p>');
  expect(html).toContain('content="0; url=../../../../2024/09/05/new/"');
  expect(html).toContain('<link rel="canonical" href="https://news.example/press/2024/09/05/new/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('>A &lt;b&gt; &amp; &quot;c&quot;</a>');
  expect(html).not.toContain('<script');
});

test('from a file it leads by the folder that the file is in', async () => {
  expect(await page('1.html', 'en')).toContain('url=2024/09/05/new/"');
  expect(await page('news/1.html', 'en')).toContain('url=../2024/09/05/new/"');
});
