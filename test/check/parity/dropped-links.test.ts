import { expect, test } from 'vitest';
import { checkRelease } from '../../../src/check/engine.ts';
import { translationParity } from '../../../src/check/rules/translation-parity.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { contextWith } from '../a-context.ts';

// A translator may link less than the source does; who forgets a link or two has all the others.

const plans = (words: string) => `[${words}](https://museum.example.org/plans)`;
const english = [
  `The museum of the town shows its ${plans('plans')} for the new wing, which will have 14 rooms and a roof of glass.`,
  `The first ${plans('plans')} were drawn in 1998, when 35 architects took part in the contest of that summer.`,
  `In the second year the ${plans('plans')} grew to 62 sheets, and every one of them is in the archive of the town.`,
  'Since then 27 people have worked on the wing, and none of them has left before the building was done.',
  `Who wants to see the ${plans('plans')} will find them in room 83 on the upper floor, beside the old stairs.`,
];
const german = [
  `Das Museum der Stadt zeigt seine ${plans('Pläne')} für den neuen Flügel, der 14 Räume und ein Glasdach haben wird.`,
  `Die ersten ${plans('Pläne')} entstanden 1998, als 35 Architekten am Wettbewerb jenes Sommers teilnahmen.`,
  `Im zweiten Jahr wuchsen die ${plans('Pläne')} auf 62 Blätter an, und jedes von ihnen liegt im Archiv der Stadt.`,
  'Seitdem haben 27 Menschen an dem Flügel gearbeitet, und keiner ist gegangen, ehe der Bau fertig war.',
  `Wer die ${plans('Pläne')} sehen will, findet sie in Raum 83 im oberen Stock, gleich neben der alten Treppe.`,
];
const french = [
  `Le musée de la ville montre ses ${plans('plans')} pour la nouvelle aile, qui aura 14 salles et un toit de verre.`,
  `Les premiers ${plans('plans')} datent de 1998, quand 35 architectes ont pris part au concours de cet été-là.`,
  `La deuxième année, les ${plans('plans')} ont atteint 62 feuilles, et chacune se trouve aux archives de la ville.`,
  'Depuis, 27 personnes ont travaillé à cette aile, et aucune n’est partie avant que le bâtiment ne soit achevé.',
  `Qui veut voir les ${plans('plans')} les trouvera dans la salle 83 à l’étage, à côté du vieil escalier.`,
];
const cafe = {
  de: `Im Café mit 55 Plätzen hängen die ${plans('Pläne')} an der Wand, und es gibt Kuchen.`,
  fr: `Au café de 55 places, les ${plans('plans')} sont au mur, et il y a du gâteau.`,
};

/** The text without the links of some of its paragraphs. */
const without = (blocks: readonly string[], ...at: number[]) =>
  blocks.map((block, index) => (at.includes(index) ? block.replace(/\[(.*?)\]\(.*?\)/, '$1') : block));

/** What is found in the last of some versions. */
async function said(...versions: readonly [lang: string, blocks: readonly string[]][]): Promise<string[]> {
  const releases = await Promise.all(
    versions.map(([lang, blocks]) =>
      parseRelease(
        Buffer.from(
          `---\ntitle: Museum\ndate: 2024-09-05\nlang: ${lang}\nkey: museum\norganisers: [Museum]\ncontact:\n  url: https://museum.example.org\n---\n\n${blocks.join('\n\n')}\n`,
        ),
        `${lang}.md`,
        { lang: 'en' },
      ),
    ),
  );
  const release = releases.at(-1);
  if (!release) throw new Error('There is no version.');
  const siblings = releases.slice(0, -1);
  return checkRelease(release, [translationParity], contextWith({}, { siblings })).map(
    ({ place, reason }) => `${place?.start.line} ${reason}`,
  );
}

const missing = (line: number, version: string) =>
  `${line} The link to “https://museum.example.org/plans” of the ${version} version is missing here.`;

test('tells of one or two links that are there elsewhere, and of no more', async () => {
  expect(await said(['en', english], ['de', german])).toEqual([]);
  expect(await said(['en', english], ['de', without(german, 1)])).toEqual([missing(13, 'English')]);
  expect(await said(['en', english], ['de', without(german, 1, 4)])).toEqual([
    missing(13, 'English'),
    missing(19, 'English'),
  ]);
  expect(await said(['en', english], ['de', without(german, 0, 1, 4)])).toEqual([]);
});

test('counts them in the whole text, also where only a part of it is compared with another version', async () => {
  const [de, fr] = [
    [...german, cafe.de],
    [...french, cafe.fr],
  ];
  const others: [string, readonly string[]][] = [
    ['en', english],
    ['de', de],
    ['de-AT', de],
  ];
  expect(await said(...others, ['fr', fr])).toEqual([]);
  expect(await said(...others, ['fr', without(fr, 5)])).toEqual([missing(21, 'German')]);
  expect(await said(...others, ['fr', without(fr, 0, 1, 2, 5)])).toEqual([]);
});
