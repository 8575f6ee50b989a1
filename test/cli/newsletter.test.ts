import { readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { folded, wordsIn } from '../render/words-in.ts';
import { Desk, faulty, release, root } from './run.ts';

const today = '2024-09-30T12:00Z';
const settings =
  'organisation: Town Council\nsite: https://news.example.org/\nnewsletter:\n  from: press@example.org\n';

/** A newsroom of releases that are named by their titles: each is about something of its own. */
function office(more: Readonly<Record<string, string>> = {}): Desk {
  return new Desk({
    'pressdesk.yaml': settings,
    'releases/baths.md': release({ title: 'Baths open', date: '2024-09-28', more: 'topics: [Sport]\n' }),
    'releases/bridge.md': release({ title: 'Bridge mended', date: '2024-09-20', more: 'topics: [Roads]\n' }),
    'releases/ferry.md': release({ title: 'Ferry sails', date: '2024-08-01', more: 'topics: [roads]\n' }),
    'releases/ponte.md': release({ title: 'Ponte reparada', date: '2024-09-20', more: 'lang: pt\n' }),
    ...more,
  });
}

function issue(desk: Desk, ...args: readonly string[]) {
  const run = desk.run(['newsletter', '--now', today, '--out', 'issue', ...args]);
  const read = (name: string) => (desk.has(`issue/${name}`) ? desk.read(`issue/${name}`) : '');
  return {
    ...run,
    html: read('newsletter.html'),
    text: read('newsletter.txt'),
    eml: read('newsletter.eml'),
  };
}

/** Titles of the releases that are told, in their order. */
const titles = (html: string) =>
  [...html.matchAll(/<h2 [^>]*>(?:<a [^>]*>)?([^<]+)/g)].map(([, title]) => title);

describe('what goes into an issue', () => {
  test.each([
    [[], ['Baths open', 'Bridge mended', 'Ferry sails']],
    [
      ['--since', '2024-09-20'],
      ['Baths open', 'Bridge mended'],
    ],
    [['--since', '2024-09-20T01:00Z'], ['Baths open']],
    [['--last', '7d'], ['Baths open']],
    [
      ['--last', '2w'],
      ['Baths open', 'Bridge mended'],
    ],
    [
      ['--topic', 'Roads'],
      ['Bridge mended', 'Ferry sails'],
    ],
    [['--topic', 'Roads', '--topic', 'sport', '--last', '3d'], ['Baths open']],
    [['--lang', 'pt'], ['Ponte reparada']],
    [
      ['releases/ferry.md', 'releases/baths.md'],
      ['Ferry sails', 'Baths open'],
    ],
    [
      ['releases/ferry.md', 'releases/ponte.md', 'releases/ferry.md'],
      ['Ferry sails', 'Ponte reparada'],
    ],
  ])('%j', (args, expected) => {
    const { html, text, code } = issue(office(), ...args);
    expect(code).toBe(0);
    expect(titles(html).filter((title) => title !== 'In this issue')).toEqual(expected);
    const at = expected.map((title) => text.lastIndexOf(title));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at).not.toContain(-1);
  });

  test('an embargo counts from its end: the release came out then', () => {
    const desk = office({
      'releases/late.md': release({
        title: 'Late news',
        date: '2024-08-02',
        more: 'embargo: 2024-09-29T09:00Z\n',
      }),
    });
    expect(titles(issue(desk, '--last', '3d').html)).toEqual(['Late news', 'Baths open']);
  });

  test('never drafts, what is under embargo or to come, what was withdrawn, and what has errors', () => {
    const secret = {
      draft: 'status: draft\n',
      embargoed: 'embargo: 2024-10-01T09:00Z\n',
      withdrawn: 'status: withdrawn\nwithdrawal:\n  reason: It was wrong.\n',
    };
    const desk = office({
      ...Object.fromEntries(
        Object.entries(secret).map(([word, more]) => [
          `releases/zq${word}.md`,
          release({ title: `Zq${word}`, date: '2024-09-27', more, body: `Zq${word} body.` }),
        ]),
      ),
      'releases/zqfuture.md': release({ title: 'Zqfuture', date: '2024-10-02' }),
      'releases/zqfaulty.md': release({ title: 'Zqfaulty TBC', date: '2024-09-27' }),
    });
    const all = issue(desk, '--full');
    expect(all.code).toBe(1);
    expect(all.stderr).toContain('refused   releases/zqfaulty.md: it has errors');
    for (const content of [all.html, all.text, all.eml]) {
      expect(content).toContain('Baths open');
      expect(content).not.toMatch(/zq/i);
    }
    expect(all.stderr + all.stdout).not.toMatch(/zq(?!faulty)/i);

    const named = issue(desk, 'releases/baths.md', 'releases/zqembargoed.md', 'releases/zqdraft.md');
    expect(named.stderr).toContain(
      'left out  releases/zqembargoed.md: embargoed until 1 October 2024, 09:00 UTC',
    );
    expect(named.stderr).toContain('left out  releases/zqdraft.md: draft');
    expect(named.html).not.toMatch(/zq/i);
  });

  test('a topic is known by the name of its folder too', () => {
    const desk = office({
      'releases/walls.md': release({
        title: 'Walls stand',
        date: '2024-01-01',
        more: 'topics: [City walls]\n',
      }),
    });
    expect(titles(issue(desk, '--topic', 'City-Walls').html)).toEqual(['Walls stand']);
  });

  test('nothing is written where nothing fits', () => {
    const desk = office({ 'releases/faulty.md': faulty });
    const none = issue(desk, '--topic', 'Roads', '--last', '1h');
    expect(none).toMatchObject({ code: 2, html: '' });
    expect(none.stderr).toContain('error: Nothing was written: no release that is public fits.');
    expect(desk.has('issue')).toBe(false);
    const bread = issue(desk, '--topic', 'Spotr');
    expect(bread).toMatchObject({ code: 2, html: '' });
    expect(bread.stderr).toContain('error: No release that is public is about "Spotr".');
    expect(bread.stderr).toContain('The nearest topics are "Sport" and "Roads".');
    expect(issue(desk, '--topic', ' ')).toMatchObject({ code: 2, html: '' });
    expect(issue(desk, '--last', 'week').stderr).toContain('--last cannot be "week"');
    expect(issue(desk, '--since', 'monday').stderr).toContain('--since cannot be "monday"');
    expect(issue(desk, '--since', '2024-09-01', '--last', '7d').stderr).toContain('both say from when on');
    expect(issue(desk, '--lang', '?').stderr).toContain('--lang cannot be "?"');
  });
});

describe('an issue', () => {
  const opening = '# Good news\n\nDear *reader*,\n\nsee [our page](https://news.example.org/page).\n';

  test('has opening words, contents, and each release with its facts and a link', async () => {
    const desk = office({ 'hello.md': opening });
    const { html, text, eml, stderr } = issue(desk, '--opening', 'hello.md');
    expect(stderr).toContain(
      'Done. 3 releases in newsletter.html, newsletter.txt and newsletter.eml in issue: “Good news”.',
    );
    const read = await PostalMime.parse(eml);
    expect(read.subject).toBe('Good news');
    expect(read.from).toEqual({ name: 'Town Council', address: 'press@example.org' });
    expect(read.html?.trim()).toBe(html.trim());
    for (const [content, type] of [
      [html, 'text/html'],
      [text, 'text/plain'],
      [read.text ?? '', 'text/plain'],
    ] as const) {
      const words = await wordsIn(content, type);
      for (const fact of [
        'Good news',
        'Dear reader',
        'https://news.example.org/page',
        'In this issue',
        'Monday 30 September 2024',
        'Saturday 28 September 2024',
        'Town Council',
        'https://news.example.org/2024/09/28/baths/',
      ])
        expect(words).toContain(folded(fact));
    }
    expect(html).not.toContain('The library beside the river');
  });

  test('tells releases in full where that is wanted, as many as a mail has room for', () => {
    const long = 'The library beside the river opens again on Saturday.\n\n'.repeat(1600);
    const desk = office({
      'releases/baths.md': release({ title: 'Baths open', date: '2024-09-28', body: long }),
    });
    const short = issue(desk, 'releases/bridge.md', 'releases/ferry.md', '--full');
    expect(short.html.match(/The library beside/g)).toHaveLength(2);
    expect(short.text.match(/The library beside/g)).toHaveLength(2);
    const first = issue(desk, 'releases/bridge.md', 'releases/baths.md', '--full');
    expect(first.stderr).toContain('note: Only the first release is told in full, the others in short');
    expect(first.html.match(/The library beside/g)).toHaveLength(1);
    expect(first.text.match(/The library beside/g)).toHaveLength(1);
    expect(first.html).toContain('Baths open');
  });

  test('in full means everything that a release says, in both parts', async () => {
    const name = '2026-10-15-library-reopens.md';
    const desk = new Desk({
      'pressdesk.yaml': settings,
      [`releases/${name}`]: readFileSync(path.join(root, 'releases', name), 'utf8'),
      'releases/photos/saltmere-library.png': readFileSync(
        path.join(root, 'releases/photos/saltmere-library.png'),
      ),
    });
    desk.run(['newsletter', '--full', '--now', '2026-12-01T09:00Z', '--out', 'issue']);
    for (const [file, type] of [
      ['newsletter.html', 'text/html'],
      ['newsletter.txt', 'text/plain'],
    ] as const) {
      const words = await wordsIn(desk.read(`issue/${file}`), type);
      for (const fact of [
        'The new reading room looks over the Mere',
        'Photo: Ferry Lane Architects',
        'Existing library cards stay valid',
        'Notes to editors',
        'a town of 31,000 people',
        'https://friends.example.org',
        'Reopening of Saltmere Town Library',
        'Tomas Verrill',
        'Libraries · Community',
        'Ines Calloway',
        'press@saltmere.example.org',
      ])
        expect(words).toContain(folded(fact));
    }
  });

  test('takes no release for its opening words, which might be under embargo', () => {
    const desk = office({
      'releases/later.md': release({ more: 'embargo: 2024-12-01T09:00Z\n', body: 'Zqsecret.' }),
    });
    const { code, stderr, html } = issue(desk, '--opening', 'releases/later.md');
    expect(code).toBe(2);
    expect(stderr).toContain('error: releases/later.md begins with front matter, as releases do.');
    expect(html).toBe('');
  });

  test('shows no picture that nobody could fetch in its opening words', () => {
    const desk = office({ 'hello.md': 'Dear reader,\n\n![A quay](quay.jpg)\n' });
    const { code, stderr, html } = issue(desk, '--opening', 'hello.md');
    expect(stderr).toContain(
      'error: hello.md:3 shows the picture quay.jpg, which no reader of a mail could fetch.',
    );
    expect({ code, html }).toEqual({ code: 2, html: '' });
    desk.write('hello.md', '![A quay](https://pictures.example.net/quay.jpg)\n');
    const mended = issue(desk, '--opening', 'hello.md');
    for (const part of [mended.html, mended.text])
      expect(part).toContain('https://pictures.example.net/quay.jpg');
  });

  test.each(['releases', 'releases/issue', 'public', 'public/issue'])(
    'is never written into %s',
    (folder) => {
      const desk = office();
      const { code, stderr } = desk.run(['newsletter', '--now', today, '--out', folder]);
      expect(stderr).toContain(`error: ${folder} cannot hold an issue: it lies `);
      expect(code).toBe(2);
      expect(desk.has(`${folder}/newsletter.html`)).toBe(false);
    },
  );

  test('leaves nothing of an earlier issue beside it', () => {
    const desk = office();
    expect(issue(desk).eml).toContain('Ferry sails');
    desk.write('pressdesk.yaml', 'organisation: Town Council\n');
    expect(issue(desk, '--last', '3d').eml).toBe('');
    expect(desk.files('issue')).toEqual(['newsletter.html', 'newsletter.txt']);
  });

  test("is known again where its template is an office's own", () => {
    const own =
      '<html lang="{{lang}}"><head><title>{{title}}</title></head><body>{{#each stories}}<h2 class="a">{{title}}</h2>{{/each}}</body></html>';
    const desk = office({ 'templates/newsletter/issue.hbs': own });
    issue(desk);
    expect(titles(issue(desk, '--last', '3d').html)).toEqual(['Baths open']);
  });

  test('that was mended is another mail', () => {
    const desk = office();
    const id = (eml: string) => /^Message-ID: .*$/m.exec(eml)?.[0];
    expect(id(issue(desk, '--subject', 'News').eml)).not.toBe(id(issue(desk, '--subject', 'Other news').eml));
  });

  test('is refused where even short releases are too many for a mail', () => {
    const desk = office(
      Object.fromEntries(
        Array.from({ length: 120 }, (_, index) => [
          `releases/${index}.md`,
          release({
            title: `News ${index}`,
            date: '2024-09-28',
            more: `summary: ${'It is so. '.repeat(40)}\n`,
          }),
        ]),
      ),
    );
    const { code, stderr, html } = issue(desk);
    expect(stderr).toContain('error: 123 releases are more than one mail has room for.');
    expect(code).toBe(2);
    expect(html).toBe('');
  });

  test('is the same bytes for the same releases and time', () => {
    const desk = office({ 'hello.md': opening });
    const first = issue(desk, '--opening', 'hello.md');
    const again = issue(desk, '--opening', 'hello.md');
    expect(again).toEqual(first);
  });

  test('runs nothing that its opening words or subject say', () => {
    const desk = office({
      'hello.md': '{{title}} <script>alert(1)</script> [run](javascript:alert(1)) {{{body}}}\n',
    });
    const { html, eml, code } = issue(
      desk,
      '--opening',
      'hello.md',
      '--subject',
      '<b>\r\nBcc: all@example.org {{x}}',
    );
    expect(code).toBe(0);
    expect(html).toContain('{{title}}');
    expect(html).not.toMatch(/<script|javascript:|<b>/);
    expect(eml.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/m);
  });

  test('leaves alone what somebody else wrote, and replaces its own', () => {
    const desk = office();
    desk.write('issue/newsletter.txt', 'my notes');
    const { code, stderr } = issue(desk);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'error: issue/newsletter.txt is there already, and is no issue of the newsletter.',
    );
    expect(desk.read('issue/newsletter.txt')).toBe('my notes');
    desk.remove('issue');
    expect(issue(desk).code).toBe(0);
    expect(titles(issue(desk, '--last', '3d').html)).toEqual(['Baths open']);
  });

  test('leaves a mailing service the place for its own way off the list', () => {
    const desk = office({ 'pressdesk.yaml': `${settings}  unsubscribe: { placeholder: "*|UNSUB|*" }\n` });
    const { html, text, eml } = issue(desk);
    expect(html).toContain('<a href="*|UNSUB|*"');
    expect(text).toContain('\nUnsubscribe\n*|UNSUB|*\n');
    expect(eml).not.toMatch(/^List-Unsubscribe/m);
  });

  test('without a sender there is no mail, and a note says what to do', () => {
    const desk = office({ 'pressdesk.yaml': 'organisation: Town Council\n' });
    const { code, stderr, eml, html } = issue(desk);
    expect(code).toBe(0);
    expect(stderr).toContain('note: No newsletter.eml was made');
    expect(html).toContain('Baths open');
    expect(eml).toBe('');
  });

  test('keeps every organiser of the seminar, in its role', async () => {
    const name = '2024-09-05-ip-seminar.md';
    const desk = office({ [`releases/${name}`]: readFileSync(path.join(root, 'releases', name), 'utf8') });
    const { html, text } = issue(desk, `releases/${name}`);
    for (const words of [await wordsIn(html, 'text/html'), await wordsIn(text, 'text/plain')])
      for (const organiser of [
        'Intellectual Property Department (IPD)',
        'Guangdong Intellectual Property Administration',
        'Zhongshan Municipal People’s Government'.replace('’', "'"),
        'Hong Kong Trade Development Council',
        'Zhongshan Intellectual Property Administration',
        'Hong Kong Economic and Trade Office in Guangdong',
        'Zhongshan S&Z Institute of Standards and Quality',
        'Members of the Guangdong/Hong Kong Expert Group',
        'Federation of Hong Kong Industries',
        'Jointly organised by',
        'Undertaken by',
        'Co-organised by',
        'Supported by',
      ])
        expect(words).toContain(folded(organiser));
  });

  test('tells scripts what was done', () => {
    const { stdout } = issue(office(), 'releases/ferry.md', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      now: '2024-09-30T12:00:00.000Z',
      subject: 'Town Council – Monday 30 September 2024',
      lang: 'en',
      out: 'issue',
      files: ['newsletter.html', 'newsletter.txt', 'newsletter.eml'],
      releases: [{ path: 'releases/ferry.md', full: false }],
      left: [],
      refused: [],
    });
  });
});
