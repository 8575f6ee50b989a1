import { describe, expect, it } from 'vitest';
import type { WrittenFormat } from '../../src/render/format.ts';
import { html } from '../../src/render/formats/html.ts';
import { formats } from '../../src/render/formats/index.ts';
import { newsletter } from '../../src/render/formats/newsletter.ts';
import { openAll } from '../../src/render/precompile.ts';
import { checkTemplates } from '../../src/render/render.ts';
import { compileTemplates } from '../../src/render/templates.ts';
import { bookOf } from './a-book.ts';
import { releaseOf, rendered } from './newsroom.ts';
import { ourTemplates } from './ours.ts';

function matter(...lines: string[]): string {
  const required = [
    'date: 2024-09-05',
    'organisers: [Harbour Office]',
    'contact: { url: https://h.example.org }',
  ];
  return ['---', ...required, ...lines, '---', ''].join('\n');
}

async function written(format: (typeof formats)[number], text: string, changes = {}): Promise<string> {
  return String((await rendered(await releaseOf(text), format, changes)).content);
}

describe('formats', () => {
  it('are told of by these ids and files', () => {
    expect(formats.map(({ id, file }) => [id, file])).toEqual([
      ['html', 'index.html'],
      ['text', 'release.txt'],
      ['newsletter', 'newsletter.html'],
      ['eml', 'newsletter.eml'],
      ['ninjs', 'release.json'],
      ['calendar', 'event.ics'],
    ]);
  });

  it('have templates that can be used', () => {
    checkTemplates(formats, compileTemplates(bookOf(ourTemplates())));
  });

  it('leave none of our templates unused', () => {
    const ours = ourTemplates();
    const broken = ours.map((source) => ({ ...source, text: `${source.text}{{> no/such}}` }));
    const unused = broken.filter((source) => {
      const others = ours.filter(({ name }) => name !== source.name);
      try {
        openAll(bookOf([...others, source]));
        return true;
      } catch {
        return false;
      }
    });
    expect(unused.map(({ path }) => path)).toEqual([]);
  });
});

it('gives an artifact at the address, in the name of its release', async () => {
  const artifact = await rendered(await releaseOf(`${matter('title: A')}B\n`), html);
  expect({ ...artifact, content: '' }).toEqual({
    path: 'release/index.html',
    mediaType: 'text/html',
    content: '',
    source: 'release.md',
    format: 'html',
  });
});

it('is written by code where a format has no template, from the same facts and the release itself', async () => {
  const written: WrittenFormat = {
    id: 'list',
    mediaType: 'application/json',
    file: 'list.json',
    write: ({ headline, organisers, mark }, { entry, page }) =>
      JSON.stringify([headline, organisers[0]?.heading, mark, page, entry.release.data.date.written]),
  };
  checkTemplates([written], compileTemplates(bookOf([])));
  const { content, path } = await rendered(await releaseOf(`${matter('title: <A>')}B\n`), written);
  expect(path).toBe('release/list.json');
  expect(JSON.parse(String(content))).toEqual([
    '<A>',
    'Issued by',
    null,
    'https://newsroom.example.org/release/',
    '2024-09-05',
  ]);
});

describe('what a release says', () => {
  const hostile = `${matter(
    String.raw`title: "</title><script>alert(1)</script>{{title}} \"' onload=x"`,
    "summary: '\"><img src=x onerror=alert(2)>{{{body}}}'",
    'kind: "{{> html/head}}"',
    'location: "{{#each organisers}}O\'Brien"',
  )}{{title}} {{{summary}}} <b onclick="x">{{constructor}}</b> <script>alert(3)</script>\n`;

  it.each([html, newsletter])('is neither run nor filled in: $id', async (format) => {
    const page = (await written(format, hostile)).replace(
      /<script>\n\(\(\) => \{[\s\S]*?<\/script>|<script type="application\/ld\+json">[^<]*<\/script>/g,
      '',
    );
    expect(page).not.toMatch(/<script|<img[^>]*onerror|onclick=/);
    expect(page.match(/<title>/g)).toHaveLength(1);
    for (const braces of [
      '{{title}}',
      '{{{body}}}',
      '{{&gt; html/head}}',
      '{{#each organisers}}',
      '{{{summary}}}',
    ]) {
      expect(page).toContain(braces);
    }
  });

  it('keeps its quotes in the wire text', async () => {
    const [, text] = formats;
    if (!text) throw new Error('no wire text');
    const wire = await written(text, hostile);
    expect(wire).toContain("O'Brien");
    expect(wire).toContain('{{title}} "\' onload=x');
  });
});

describe('the page', () => {
  const text = `${matter('title: A', 'lang: zh-HK', 'summary: 摘要', 'photos: [{ file: "a b.png", alt: C, credit: D }]')}E\n`;

  it('knows its own address where the site is known', async () => {
    const page = await written(html, text);
    expect(page).toContain('<link rel="canonical" href="https://newsroom.example.org/release/">');
    expect(page).toContain(
      '<meta property="og:image" content="https://newsroom.example.org/release/a%20b.png">',
    );
    const homeless = await written(html, text, { site: undefined });
    expect(homeless).not.toMatch(/canonical|og:url|og:image/);
    expect(homeless).toContain('<img src="a%20b.png" alt="C" decoding="async">');
  });

  it('tells language, description and date to machines', async () => {
    const page = await written(html, text);
    expect(page).toContain('<html lang="zh-HK" dir="ltr">');
    expect(page).toContain('<meta name="description" content="摘要">');
    expect(page).toContain('<time datetime="2024-09-05">2024年9月5日星期四</time>');
    expect(page).toContain('圖片：D');
  });

  it('asks nothing of other places', async () => {
    const page = await written(html, text);
    expect(page).not.toMatch(/<(script[^>]*\ssrc|link rel="stylesheet"|iframe)|@import|url\(/);
  });
});

describe('the newsletter', () => {
  it('begins with the summary', async () => {
    const mail = await written(newsletter, `${matter('title: A', 'summary: Over & above')}B\n`);
    const body = mail.slice(mail.indexOf('<body')).replace(/<[^>]*>/g, ' ');
    expect(body.trim()).toMatch(/^Over &amp; above\s/);
    expect(mail).toContain('<meta name="description" content="Over &amp; above">');
  });

  it('shows photos only where they can be fetched, and leads to the page', async () => {
    const text = `${matter('title: A', 'photos: [{ file: b.png, alt: C }]')}D\n`;
    const mail = await written(newsletter, text);
    expect(mail).toContain('src="https://newsroom.example.org/release/b.png"');
    expect(mail).toContain('<a href="https://newsroom.example.org/release/"');
    const homeless = await written(newsletter, text, { site: undefined });
    expect(homeless).not.toContain('<img');
    expect(homeless).toContain('[Photo: C]');
  });

  it('has a role of its own, and presentation on layout tables only', async () => {
    const mail = await written(newsletter, `${matter('title: A')}| B |\n| - |\n| C |\n`);
    expect(mail).toMatch(/<div role="article" [^>]*lang="en" dir="ltr">/);
    const tables = mail.match(/<table(?! role="presentation")[\s\S]*?<\/table>/g);
    expect(tables).toHaveLength(1);
    expect(tables?.[0]).toMatch(/<th scope="col" [^>]*>B<\/th>/);
    expect(mail.match(/<table role="presentation"/g)?.length).toBeGreaterThan(1);
  });
});

it.each([html, newsletter])('shows a photo once where the body shows it: $id', async (format) => {
  const photos = 'photos: [{ file: b.png, alt: C, caption: The quay, credit: D }, { file: e.png, alt: F }]';
  const page = await written(format, `${matter('title: A', photos)}G\n\n![C](b.png)\n`);
  expect(page.match(/<img[^>]*b\.png/g)).toHaveLength(1);
  expect(page.match(/<img[^>]*e\.png/g)).toHaveLength(1);
  const seen = page.replace(/<script\b[^>]*>.*?<\/script>/gs, '');
  expect(seen.match(/The quay/g)).toHaveLength(1);
  expect(page).toContain('Photo: D');
});

it.each(formats.filter((format) => 'template' in format))(
  'leaves the title out of the body it was taken from: $id',
  async (format) => {
    const page = await written(format, `${matter()}# A *fine* title\n\nText\n`);
    const body = page.slice(Math.max(0, page.indexOf('<body')));
    expect(body.replace(/aria-label="[^"]*"/, '').match(/A (<em[^>]*>)?fine(<\/em>)? title/g)).toHaveLength(
      1,
    );
  },
);

it('takes a file of the newsroom instead of ours', async () => {
  const own = {
    name: 'partials/html/footer',
    text: '<footer>{{organisation}}: our own</footer>\n',
    path: 'own',
  };
  const page = compileTemplates(bookOf([...ourTemplates(), own]));
  page.check('html/page', 'html');
  const { aView } = await import('./a-view.ts');
  expect(page.fill('html/page', aView(), 'html')).toContain('<footer>Harbour Office: our own</footer>');
});

it('marks addresses that are their own text, so that print tells them once', async () => {
  const page = await written(
    html,
    `${matter('title: A')}<https://b.example.org/c> [d](https://b.example.org/e)\n`,
  );
  expect(page).toContain('<a href="https://b.example.org/c" class="address">');
  expect(page).toContain('<a href="https://b.example.org/e">d</a>');
  expect(page).toContain('a[href^="http"]:not(.address)::after');
});
