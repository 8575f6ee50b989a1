import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proseOf } from '../../../src/check/prose/prose.ts';
import { isQuoted, mayOpenSingle, quotationsOf, single } from '../../../src/check/prose/quotations.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { complete, release } from '../checking.ts';

async function quotations(body: string, fields = complete): Promise<string[]> {
  const read = await parseRelease(Buffer.from(release(fields, body)), 'a.md', { lang: 'en' });
  return [...quotationsOf(proseOf(read))].flatMap(([{ text }, ranges]) =>
    ranges.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('finds quotations of every convention', () => {
  test.each<[body: string, ...expected: string[]]>([
    ['She said: “Tea is ready.”', '“Tea is ready.”'],
    ['"Tea," she said, "is ready."', '"Tea,"', '"is ready."'],
    ['„Der Tee ist fertig“, sagte „Tee“-Meister Kuhn.', '„Der Tee ist fertig“', '„Tee“'],
    ['”Teet är klart”, sade hon.', '”Teet är klart”'],
    ['Herbata „zielona” i „czarna”.', '„zielona”', '„czarna”'],
    ['Le thé « vert » et «\u202fnoir\u202f».', '« vert »', '«\u202fnoir\u202f»'],
    ['Der »grüne« Tee.', '»grüne«'],
    ['茶館稱「『明前』已到」。', '「『明前』已到」', '『明前』'],
    ['茶館稱"已到",又說"售罄"。', '"已到"', '"售罄"'],
    ['He wants to ‘drink more’ of the dogs’ tea.', '‘drink more’'],
    ["He wants to 'drink more of O'Brien's tea' now.", "'drink more of O'Brien's tea'"],
    ["Rock 'n' roll of the '90s, the dogs' 5' 10\" tail and a 12\" pipe."],
    ['The **“green” tea** is `"a"`.', '“green”'],
    ['> Tea is ready.', 'Tea is ready.'],
    ['It is a "12" pipe," he said.', '"12" pipe,"'],
  ])('%s', async (body, ...expected) => {
    expect(await quotations(`${body}\n`)).toEqual(expected);
  });

  test('across paragraphs, opened anew by each or not', async () => {
    expect(await quotations('He said: “One.\n\n“Two.\n\n“Three,” and sat.\n')).toEqual([
      '“Three,”',
      '“One.',
      '“Two.',
    ]);
    expect(await quotations('He said: "One.\n\nTwo.\n\nThree," and sat.\n')).toEqual([
      '"One.',
      'Three,"',
      'Two.',
    ]);
  });

  test('in a field of the front matter', async () => {
    expect(await quotations('Tea.\n', `${complete}subtitle: The “tea” of 今日\n`)).toEqual(['“tea”']);
  });
});

test('tells whether a character is quoted', async () => {
  const read = await parseRelease(Buffer.from(release(complete, 'A “tea” cup.\n')), 'a.md', { lang: 'en' });
  const prose = proseOf(read);
  const [passage] = prose.body;
  const quoted = [...(passage?.text ?? '')].map((_, index) => passage && isQuoted(prose, passage, index));
  expect(quoted.map((is) => (is ? 'q' : '.')).join('')).toBe('..qqqqq.....');
});

test('no text with single marks is taken for one that has only apostrophes', () => {
  const parts = fc.constantFrom("'", '‘', '’', '‚', 'a', 'É', '9', ' ', '.', '\n', "n't", "'n'");
  const texts = fc.array(parts, { maxLength: 10 }).map((found) => found.join(''));
  fc.assert(
    fc.property(texts, (text) => text.search(single) < 0 || mayOpenSingle(text)),
    { numRuns: 3000 },
  );
});
