import { describe, expect, test } from 'vitest';
import { check, complete, release } from '../checking.ts';

const headLines = release(complete, '').split('\n').length - 1;

async function told(body: string): Promise<string[]> {
  const all = await check(release(complete, body));
  return all
    .filter(({ ruleId }) => ruleId === 'footnote-paired')
    .map(({ place, reason }) => `${(place?.start.line ?? 0) - headLines}:${place?.start.column} ${reason}`);
}

const noNote = (words: string) => `The mark “${words}” has no note.`;
const noMark = (words: string) => `No mark in the text leads to the note “${words}”.`;

describe('tells of a mark without a note and a note without a mark', () => {
  test.each<[body: string, ...expected: string[]]>([
    ['The tea [1] is ready.\n', `1:9 ${noNote('[1]')}`],
    ['The tea[1] is ready[2].\n\n[1] Green.\n', `1:20 ${noNote('[2]')}`],
    [
      'The tea is ready.[1]\n\nSo are cups.[2]\n\n**Annex**\n\n1 A pot.\n\n2 A jug.\n\n[2] White.\n',
      `1:18 ${noNote('[1]')}`,
    ],
    ['The tea is ready.\n\n[1] Green.\n', `3:1 ${noMark('[1]')}`],
    ['The tea is ready.[2] So is the pot[3].\n', `1:18 ${noNote('[2]')}`, `1:35 ${noNote('[3]')}`],
    ['Our tea<sup>1</sup> is **ready**.<sup>2</sup>\n\n<sup>1</sup> Green.\n', `1:39 ${noNote('2')}`],
    ['Our tea¹ is ready.²\n\n² Green.\n', `1:8 ${noNote('¹')}`],
    ['Our tea is ready.\n\n[1](#note1ref) Green.\n', `3:2 ${noMark('1')}`],
    ['<p>Our tea<sup>1</sup></p>\n', `1:16 ${noNote('1')}`],
    ['Our tea[^1] is ready.\n', `1:8 ${noNote('[^1]')}`],
    // Marks that only a reader sees: set in bold, or with brackets by their numbers.
    ['The tea[**1**] is ready.\n', `1:8 ${noNote('[1]')}`],
    ['The tea&#91;1&#93; is ready.\n', `1:8 ${noNote('[1]')}`],
    ['Our tea&sup1; is ready.\n', `1:8 ${noNote('¹')}`],
    ['Our tea [1](#note1) is ready.\n', `1:10 ${noNote('1')}`],
    ['Our tea [*1*](#note1) is ready.\n', `1:11 ${noNote('1')}`],
    ['Our tea is ready.\n\n[^cup]: Green.\n', `3:1 ${noMark('[^cup]')}`],
    ['| Tea [1] | Cup [2] |\n| --- | --- |\n| a | b |\n\n[1] Green.\n', `1:17 ${noNote('[2]')}`],
  ])('%j', async (body, ...expected) => {
    expect(await told(body)).toEqual(expected);
  });
});

describe('is quiet on', () => {
  test.each([
    'The tea [1] and the cup [1] are ready.[2]\n\n[1] Green.\\\n[2] White.\n',
    'The tea[^1] is ready.\n\n[^1]: Green.\n',
    'The tea<sup>1</sup> is ready.\n\n[1] Green.\n',
    'The tea<sup><a href="#fn1" id="ref1">1</a></sup> is ready.\n\n<sup id="fn1">1. Green.</sup>\n',
    'The tea [1] is ready.\n\n## Notes\n\n1. Green.\n',
    'The tea[2] is ready, the cup[3] too.\n\n## Notes\n\n- [2](https://tea.example.org)\n- [3](https://cup.example.org)\n',
    'The tea² is ready, the cup³ too.\n\n1 Green.\n2 White.\n3 Of clay.\n',
    'The tea [1] is ready, the cup [2] too.\n\nNotes:\n[1] Green.\n[2] White.\n',
    'The tea¹ is ready, the cup² too.\n\n¹ It is green.\n² It is white.\n',
    'By the judgment [2], tea is a drink [3], as [4] has it.\n',
    'Tea is a drink.[23] So is juice.[24]\n',
    'By the judgment [23], tea is a drink [24] to [27].\n',
    'The tea [1] is ready.\n\n1 Green.\n',
    'The tea [1] is ready, the cup [2] too.\n\n1 Green.\n\n[2] White.\n',
    'The tea [1] is ready, the cup [2] too.\n\n[1] Green.\n\n2 White.\n',
    'A room of 40 m<sup>2</sup> and 9 m², 10<sup>6</sup> cups, 10⁶ cups, x² and CO₂.\n',
    'The 13<sup>th</sup> fair.\n',
    'See [1] and [2].\n\n[1]: https://tea.example.org/\n[2]: https://cup.example.org/\n',
    'The `tea[1]` and a[1].\n\n```\n[^1] [2]\n```\n',
    'Tea is old.\n\n## References\n\n[1] Leaf, A. On tea. 1897.\n',
    'See [the menu](#menu) of [2024](#year).\n',
    'The year [2024] and [sic].\n',
    'Our tea1 is ready.\n\n[1] Green.\n',
  ])('%j', async (body) => {
    expect(await told(body)).toEqual([]);
  });
});
