import { describe, expect, test } from 'vitest';
import { checkRelease } from '../../../src/check/engine.ts';
import { translationParity } from '../../../src/check/rules/translation-parity.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { contextWith } from '../a-context.ts';

// Hardly a number, no link, no date: what is missing can be told by the order and the length of paragraphs alone.
const versions = {
  en: [
    'The town of Saltmere has opened its harbour library again. The old warehouse on the quay was rebuilt from the cellar to the roof, and the people of the town could see the rooms for the first time on Friday evening.',
    '“A library is the one house in town where nobody asks what you want to buy,” said Mayor Ines Calloway when she cut the ribbon.',
    'The reading room lies under the roof, where the ropes and sails of the fishing boats were kept in former times. Large windows look out over the harbour, and in the evening the light of the lighthouse passes over the tables. Whoever wants to work in silence finds a small room behind the stairs; whoever wants to talk finds a café on the ground floor.',
    'Children have a room of their own. It was painted by pupils of the school beside the river, who took the whole of last winter for it.',
    'The books had been in boxes for so long that some of them had to be dried. The archive of the county helped with advice, with machines and with two of its own people, who came every week and showed the staff how to save what the damp of the cellar had nearly spoilt. Only a few volumes were lost, none of them the last of its kind.',
    'How does the house pay for itself? The town gives the greater part of the money. The rest comes from the harbour fund, which has helped libraries along the coast for a long time and is going to do so in the years to come.',
    'The library is open on every day but Monday. Nobody needs a card to come in and read; a card is needed only by those who take books home.',
  ],
  de: [
    'Die Stadt Saltmere hat ihre Hafenbücherei wieder geöffnet. Das alte Lagerhaus am Kai wurde vom Keller bis zum Dach umgebaut, und die Menschen der Stadt konnten die Räume am Freitagabend zum ersten Mal sehen.',
    '„Eine Bücherei ist das eine Haus der Stadt, in dem niemand fragt, was man kaufen will“, sagte Bürgermeisterin Ines Calloway, als sie das Band zerschnitt.',
    'Der Lesesaal liegt unter dem Dach, wo früher die Taue und Segel der Fischerboote lagen. Große Fenster gehen auf den Hafen hinaus, und am Abend streift das Licht des Leuchtturms über die Tische. Wer in Stille arbeiten will, findet hinter der Treppe einen kleinen Raum; wer reden will, findet im Erdgeschoss ein Café.',
    'Kinder haben einen eigenen Raum. Schülerinnen und Schüler der Schule am Fluss haben ihn ausgemalt und dafür den ganzen letzten Winter gebraucht.',
    'Die Bücher hatten so lange in Kisten gelegen, dass einige von ihnen getrocknet werden mussten. Das Archiv des Landkreises half mit Rat, mit Geräten und mit zwei eigenen Leuten, die jede Woche kamen und den Angestellten zeigten, wie zu retten war, was die Nässe des Kellers beinahe verdorben hätte. Nur wenige Bände gingen verloren, keiner davon der letzte seiner Art.',
    'Wie trägt sich das Haus? Den größeren Teil des Geldes gibt die Stadt. Der Rest kommt vom Hafenfonds, der seit langem den Büchereien an der Küste hilft und das auch in den kommenden Jahren tun wird.',
    'Die Bücherei ist an jedem Tag außer Montag offen. Um hereinzukommen und zu lesen, braucht niemand einen Ausweis; den brauchen nur jene, die Bücher mit nach Hause nehmen.',
  ],
  zh: [
    '鹽海鎮的海港圖書館重新開放。碼頭上的舊貨倉由地窖至屋頂全面改建，鎮民於星期五晚首次參觀各個房間，不少人在門外排隊輪候入場，氣氛熱鬧。',
    '市長 Ines Calloway 剪綵時說：「圖書館是鎮上唯一不會有人問你想買甚麼的地方。」',
    '閱覽室設於屋頂之下，從前那裏存放漁船的繩纜和風帆。大窗面向海港，入夜後燈塔的光掠過書桌。想安靜工作的人，可到樓梯後面的小房間；想聊天的人，可到地下的咖啡室，那裏由早到晚都有熱茶和點心供應。',
    '兒童有自己的房間，由河畔學校的學生繪畫，他們花了整個去年冬天才完成這幅作品。',
    '書籍存放在箱內多時，部分須先弄乾。縣檔案館提供意見、機器和兩名人員，他們每星期前來，教導職員如何搶救幾乎被地窖濕氣毀壞的藏書。最終只有少數書冊損毀，當中沒有一冊是孤本，館方對此深感慶幸。',
    '圖書館的經費從何而來？鎮政府承擔大部分開支，其餘來自海港基金，該基金長期資助沿岸的圖書館，並會在未來數年繼續資助。',
    '圖書館除星期一外每天開放。任何人無須持證即可入內閱讀，只有借書回家的人才需要圖書證。',
  ],
};

type Lang = keyof typeof versions;
type Version = readonly [lang: Lang, paragraphs: readonly string[]];

/** What may as well have been taken up by a neighbour, or be the neighbour: too short beside it, or as long. */
const untold: Readonly<Record<'de' | 'zh', readonly number[]>> = { de: [3, 5], zh: [] };

/** What is found in the first of some versions; a paragraph stands in every second line from line 11 on. */
async function said(...all: readonly Version[]): Promise<string[]> {
  const releases = await Promise.all(
    all.map(([lang, paragraphs]) =>
      parseRelease(
        Buffer.from(
          `---\ntitle: Harbour library\ndate: 2024-09-05\nlang: ${lang === 'zh' ? 'zh-Hant-HK' : lang}\nkey: library\norganisers: [Library Trust]\ncontact:\n  url: https://library.example.org\n---\n\n${paragraphs.join('\n\n')}\n`,
        ),
        `${lang}.md`,
        { lang: 'en' },
      ),
    ),
  );
  const [release, ...siblings] = releases;
  if (!release) return [];
  return checkRelease(release, [translationParity], contextWith({}, { siblings })).map(
    ({ place, reason }) => `${place?.start.line ?? '-'} ${reason}`,
  );
}

const english: Version = ['en', versions.en];
const lineOf = (index: number) => 11 + 2 * index;
const without = (lang: Lang, index: number): Version => [lang, versions[lang].toSpliced(index, 1)];
const firstWords = (text: string) => text.slice(0, 12);

describe.each(['de', 'zh'] as const)('a version in %s', (lang) => {
  test.each(versions.en.map((text, index) => [firstWords(text), index] as const))(
    'without “%s …”',
    async (words, index) => {
      const found = await said(without(lang, index), english);
      if (untold[lang].includes(index)) {
        expect(found).toEqual([]);
        return;
      }
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(`The paragraph “${words}`);
      expect(found[0]).toMatch(index === 0 ? /^- / : new RegExp(`^${lineOf(index - 1)} `));
    },
  );

  test('that says the same', async () => {
    expect(await said([lang, versions[lang]], english)).toEqual([]);
    expect(await said(english, [lang, versions[lang]])).toEqual([]);
  });

  test.each([0, 1, 2, 3, 4, 5])('that joins paragraph %i to the next', async (index) => {
    const joined = versions[lang].slice(index, index + 2).join(lang === 'zh' ? '' : ' ');
    expect(await said([lang, versions[lang].toSpliced(index, 2, joined)], english)).toEqual([]);
  });

  test.each([0, 2, 4])('that parts paragraph %i', async (index) => {
    const text = versions[lang][index] ?? '';
    const end = /[.。] ?/.exec(text);
    const at = (end?.index ?? 0) + (end?.[0].length ?? 0);
    const parts = [text.slice(0, at).trim(), text.slice(at)];
    expect(await said([lang, versions[lang].toSpliced(index, 1, ...parts)], english)).toEqual([]);
  });

  test('that says a paragraph at another place', async () => {
    const moved = versions[lang].toSpliced(4, 1).toSpliced(1, 0, versions[lang][4] ?? '');
    expect(await said([lang, moved], english)).toEqual([]);
  });
});

describe('a paragraph that the source has not', () => {
  const more =
    'Der Bau hat länger gedauert als geplant, weil im Keller alte Mauern gefunden wurden, die zu schützen waren. Sie sind nun hinter Glas zu sehen.';
  const withMore = (index: number, text = more): Version => ['de', versions.de.toSpliced(index, 0, text)];

  test('in the midst of a translation', async () => {
    expect(await said(withMore(1), english)).toEqual([
      `${lineOf(1)} The paragraph “Der Bau hat länger gedauert als geplant, weil im Keller alte Mauern gefunden wu…” has no counterpart in the English version.`,
    ]);
  });

  test.each<[what: string, version: Version]>([
    ['at its end', withMore(7)],
    ['that explains something', withMore(1, `Hinweis: ${more}`)],
    ['in brackets', withMore(1, `(${more})`)],
  ])('%s is for its own readers', async (_, version) => {
    expect(await said(version, english)).toEqual([]);
  });

  test('while another version has it', async () => {
    // A third version, whichever its language.
    const other: Version = ['zh', withMore(1)[1]];
    expect(await said(withMore(1), english, other)).toEqual([]);
  });
});
