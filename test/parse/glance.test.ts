import { expect, it } from 'vitest';
import { glanceAt } from '../../src/parse/glance.ts';
import { parseRelease } from '../../src/parse/release.ts';

const organisers = `organisers:
  - name: "Tea \\"Board\\""
    role: organiser # the first
    abbreviation: TB
    url: https://tea.example/#top

  - Coffee Board   # of old
  -   name: 'Ana''s Board'
`;

it.each([
  ['in rows', `lang: de\ntopics: [Tee, "Kaffee, Kakao", 'O''Brien' ]\norganisers: [A, B & C]\n`],
  ['in lines', `topics:\n  - Tea   # green\n  - "Kaffee: schwarz"\n${organisers}`],
  ['without indent', `topics:\n- 渡輪\n- العبّارات\norganisers:\n- 港務局\nslug: a\n`],
  [
    'with CRLF',
    `topics:\n  - Tea\n  - Coffee\norganisers:\n  - name: Tea Board\n    abbreviation: TB\n`.replaceAll(
      '\n',
      '\r\n',
    ),
  ],
  ['where there are none', 'organisers: [A]\nsummary: "topics: [x]"\n'],
])('a glance sees what reading sees: lists %s', async (_what, fields) => {
  const text = `---\ntitle: Tea\ndate: 2024-04-20\ncontact:\n  url: https://tea.example\n${fields}`;
  const { data, faults } = await parseRelease(Buffer.from(`${text}---\n\nText.\n`), 'a.md', { lang: 'en' });
  expect(faults).toEqual([]);
  const { lang, topics = [], organisers: read = [] } = data;
  expect(glanceAt(Buffer.from(text).toString('latin1'), 'en')).toEqual({
    lang,
    topics,
    organisers: read.map(({ role: _, ...named }) => named),
  });
});
