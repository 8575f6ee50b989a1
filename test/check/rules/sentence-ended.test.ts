import { describe, expect, test } from 'vitest';
import { findings } from '../one-rule.ts';

const id = 'sentence-ended';
const others = [
  'Green tea is served in the garden from noon. Who comes early finds a seat below the lime tree, and a warm cake.',
  'Black tea is served in the hall at four. The kettles were given by the pupils of the school beside the old river.',
  'White tea is served on the pier at sunset. The cups may be kept, and so may the saucers that are painted by hand.',
  'Mint tea is served in the library at night. Readers bring books of their own, and leave them there for the others.',
];
const open =
  'Rose tea is served in the tower at dawn. The stairs are steep and dark, so that a lamp has to be brought along';

const body = (...blocks: string[]) => `${[...others, ...blocks].join('\n\n')}\n`;

describe(id, () => {
  test('tells of the last sentence of a paragraph that has no full stop', async () => {
    const [found, ...rest] = await findings(id, body(open));
    expect(rest).toEqual([]);
    expect(found?.words).toBe('along');
    expect(found?.reason).toBe('The sentence that ends in “lamp has to be brought along” has no full stop.');
    expect(
      await findings(id, body(open.replace('a lamp', '[a lamp](https://tea.example.org/lamp)'))),
    ).toHaveLength(1);
    expect(await findings(id, body(open, '## What to bring', 'Cups.'))).toHaveLength(1);
  });

  test('in a language of other marks', async () => {
    const han = Array.from(
      { length: 5 },
      (_, at) =>
        `${'茶會於下午四時在花園舉行並備有糕點招待各位來賓。'.repeat(4)}第${at}批茶葉由河畔學校的學生親手採摘並在禮堂展出供市民參觀，歡迎各界人士踴躍參加，費用全免，額滿即止，先到先得。`,
    );
    const fields = 'lang: zh-Hant-HK\n';
    expect(await findings(id, `${han.join('\n\n')}\n`, { fields })).toEqual([]);
    expect(await findings(id, `${han.join('\n\n').replace(/。$/, '')}\n`, { fields })).toHaveLength(1);
  });

  test('in italics as well', async () => {
    expect(await findings(id, body(`*${open}*`))).toHaveLength(1);
  });

  test.each([
    ['it has one', body(`${open}.`)],
    ['it has another mark', body(`${open}!`)],
    ['it is an epigraph in italics', body(`*“${open}.” Words painted on the pier of Saltmere, 2020*`)],
    ['it is quoted', body(`${open.replace('The', '“The')}.”`)],
    ['the mark of a note follows', body(`${open}.[^1]`, '[^1]: A lamp.')],
    ['the note has a plain figure', body(`${open}.2`)],
    ['a list follows', body(open, '- a lamp\n- a cup')],
    ['items follow that are none to Markdown', body(open, 'a) a lamp')],
    ['code follows', body(open, '```\nlamp\n```')],
    ['it ends in an address', body(`${open} https://tea.example.org/lamp`)],
    ['it ends in a mail address', body(`${open} tea@tea.example.org`)],
    ['it ends in a site', body(`${open} Tea.org`)],
    [
      'somebody is named behind a quotation',
      body(`“${open}.” – Ines Calloway, head of the kitchen of the tea house`),
    ],
    [
      'the last sentence is a label',
      body(
        'Rose tea is served in the tower at dawn, where the stairs are steep and dark, and a lamp is needed. Pictures of the tower',
      ),
    ],
    [
      'the paragraph has but one sentence',
      body(
        'Rose tea is served in the tower at dawn, where the stairs are steep and dark, and where a lamp has to be brought',
      ),
    ],
    ['it is an item of a list', body(`- ${open}`)],
    ['few paragraphs have several sentences', `${others.slice(0, 3).join('\n\n')}\n\n${open}\n`],
    ['it is a habit', `${[...others, open].map((words) => words.replace(/\.$/, '')).join('\n\n')}\n`],
  ])('says nothing where %s', async (_, text) => {
    expect((await findings(id, text)).map(({ reason }) => reason)).toEqual([]);
  });
});
