import { describe, expect, test } from 'vitest';
import { type Canary, canary, plant, traces } from './a-canary.ts';
import { Desk } from './run.ts';

const langs = ['en', 'zh-Hant-HK', 'pt'] as const;
const letters = { en: 'en', 'zh-Hant-HK': 'zh', pt: 'pt' };
const until = '2030-03-01T09:00+08:00';
const before = '2030-03-01T08:59:59+08:00';
const after = '2030-03-01T09:00:01+08:00';

/** One in each language. */
function all(name: string, date: string, more = ''): Canary[] {
  return langs.map((lang) => canary({ name: name + letters[lang], lang, date, more }));
}

const past = '2030-02-01';
const out = langs.map((lang) =>
  canary({ name: `out${letters[lang]}`, lang, date: past, key: `shared-${letters[lang]}` }),
);
const embargoed = langs.map((lang, index) =>
  canary({
    name: `embargo${letters[lang]}`,
    lang,
    date: past,
    more: `embargo: ${until}\n`,
    longer: true,
    // Each is another language version of one that is out.
    key: `shared-${letters[langs[(index + 1) % langs.length] ?? 'en']}`,
  }),
);
const byDate = all('date', until);
const never = [
  ...all('draft', past, 'status: draft\n'),
  ...all('held', past, 'embargo: soon\n'),
  ...all('misspelt', past, `embrago: ${until}\n`),
  ...all('later', past, 'embargo: 2030-03-02T09:00+08:00\n'),
  ...all('never', past, `embargo: 2031-03-01\nstatus: withdrawn\nwithdrawal:\n  reason: zqnever\n`),
  ...all('undated', '2030-02-31'),
];
// Taken back, and said to be replaced by one under embargo, by its slug or its file.
const notices = langs.map((lang, index) => {
  const next = embargoed[index]?.words;
  const replacement = index === 0 ? next?.slug : `${next?.file}.md`;
  const more = `status: withdrawn\nwithdrawal:\n  reason: Wrong.\n  replaced-by: ${replacement}\n`;
  return canary({ name: `notice${letters[lang]}`, lang, date: past, more });
});
const corrected = all('corrected', past, 'changes:\n  - {at: 2030-02-02, kind: correction, note: Mended.}\n');
// Its errors are told once its time has come, and not before.
const faulty = all('wrong', past, `embargo: ${until}\nlangg: xx\n`);

/** Where what is out has to show, as lines of traces. */
const kinds = [
  ...[/title: .*\d\/index\.html$/m, /title: .*\/index\.html$/m, /title: .*release\.txt$/m],
  ...[
    /title: .*newsletter\.html$/m,
    /title: .*newsletter\.eml$/m,
    /title: .*release\.json$/m,
    /event: .*event\.ics$/m,
  ],
  ...[/title: (?:\S+\/)?feed\.xml$/m, /title: (?:\S+\/)?atom\.xml$/m, /title: (?:\S+\/)?feed\.json$/m],
  ...[/slug: sitemap\.xml$/m, /slug: news-sitemap\.xml$/m, /title: \S*search\/\w+\.json$/m],
  ...[/topic: name$/m, /organiser: name$/m, /photo: name$/m],
];

const desk = new Desk({
  'pressdesk.yaml':
    'timezone: Asia/Hong_Kong\nsite: https://press.example.org/\nlogo: logo.svg\nrules:\n  summary-length: off\n',
});
desk.write('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><circle r="1"/></svg>');
plant(desk, [...out, ...corrected, ...notices, ...embargoed, ...byDate, ...never, ...faulty]);
// Who asks for an address that is out already is not named either.
const rival = canary({ name: 'rival', lang: 'en', date: past, more: 'status: draft\n' });
desk.write(rival.path, rival.text.replace(/^slug: .*/m, `slug: ${out[0]?.words.slug}`));

function built(now: string, ...args: string[]): string[] {
  const { stdout, stderr } = desk.run(['build', '--now', now, '--json', ...args]);
  return [stdout, stderr];
}

describe('of what is not public yet nothing shows', { timeout: 60_000 }, () => {
  test('one second before: in no name, no byte and no line of the log', () => {
    const said = built(before);
    for (const one of [...embargoed, ...byDate, ...never, ...faulty, rival])
      expect(traces(desk, 'public', said, one)).toEqual([]);
    for (const one of [...out, ...corrected]) expect(traces(desk, 'public', [], one)).not.toEqual([]);
    expect(desk.files('public')).not.toContain('NOT-PUBLIC.txt');
  });

  test('of what is withdrawn nothing is left but what the notice says', () => {
    for (const one of notices) {
      const left = new Set(traces(desk, 'public', [], one).map((trace) => trace.split(':')[0]));
      const allowed = [
        ...['file', 'slug', 'alias', 'title', 'kind', 'ref', 'location'],
        ...['organiser', 'also', 'abbreviation', 'role', 'organisersite'],
        ...['contact', 'contactsite', 'contactorganisation', 'email', 'address'],
      ].map((field) => one.words[field]);
      expect(left.has(one.words.title)).toBe(true);
      expect([...left].filter((word) => !allowed.includes(word))).toEqual([]);
    }
  });

  test('what is out shows in every kind of output, so that each would tell', () => {
    const shown = [...out, ...corrected].flatMap((one) => traces(desk, 'public', [], one)).join('\n');
    for (const kind of kinds) expect(shown).toMatch(kind);
    // Smaller copies of photos have only their names to tell.
    expect(desk.files('public').join('\n')).toMatch(new RegExp(`${out[0]?.words.photo}\\S*640`));
  });

  test('one second after: what was under embargo is out whole, and of the others nothing shows', () => {
    const said = built(after);
    for (const one of [...never, rival]) expect(traces(desk, 'public', said, one)).toEqual([]);
    for (const [index, { path, words }] of notices.entries()) {
      const page = desk.files('public').find((file) => file.includes(`/${words.slug}/index.html`));
      expect(desk.read(`public/${page}`), path).toContain(embargoed[index]?.words.title);
    }
    const unprinted = new Set(['file', 'alias', 'comment']);
    // What only a longer one says.
    const extra = ['extra', 'extrasite', 'extrafact'];
    for (const one of [...embargoed, ...byDate]) {
      const shown = traces(desk, 'public', [], one).join('\n');
      for (const [field, word] of Object.entries(one.words))
        if (!unprinted.has(field) && (embargoed.includes(one) || !extra.includes(field)))
          expect(shown).toContain(word);
    }
  });

  test('a clock set back takes them away again, and says that it may be wrong', () => {
    const { stderr } = desk.run(['build', '--now', before]);
    expect(stderr).toMatch(
      /6 releases that were public are taken away, .* the clock of this machine is wrong/,
    );
    for (const one of [...embargoed, ...byDate]) expect(traces(desk, 'public', [stderr], one)).toEqual([]);
  });
});

test('nor where one that is out is built alone', () => {
  const said = built(before, out[0]?.path ?? '', '--out', 'alone');
  for (const one of [...embargoed, ...byDate, ...never, ...faulty, rival])
    expect(traces(desk, 'alone', said, one)).toEqual([]);
});

test('nor where a notice leads to one that is held back again, and that one is built alone', () => {
  built(after);
  for (const one of embargoed) {
    built(before, one.path);
    expect(traces(desk, 'public', [], one)).toEqual([]);
  }
}, 120_000);
