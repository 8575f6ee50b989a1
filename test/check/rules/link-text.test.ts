import { describe, expect, test } from 'vitest';
import { findings, pointedAt } from '../one-rule.ts';

const id = 'link-text';
const to = '(https://tea.example.org/list)';

describe(id, () => {
  test.each([
    ['en', 'here'],
    ['en', 'Click here!'],
    ['en-HK', '**Read  more**'],
    ['en', 'this link'],
    ['fr', 'cliquez ici'],
    ['fr', 'En savoir plus'],
    ['de', '»Hier«'],
    ['it', 'qui'],
    ['es', 'aquí'],
    ['pt-BR', 'clique aqui'],
    ['ru', 'здесь'],
    ['he', 'לחצו כאן'],
    ['ja', 'こちら'],
    ['ko', '여기'],
    ['zh-Hant-HK', '按此'],
    ['zh', '点击这里'],
    ['de', 'click here'],
  ])('%s: %s', async (lang, words) => {
    const fields = `lang: ${lang}\n`;
    const found = await findings(id, `Tea: [${words}]${to}.\n`, { fields });
    expect(found.map((finding) => finding.words)).toEqual([words]);
    expect(found[0]?.reason).toMatch(
      /^The (?:words “.*\s.*” do|word “\S*” does) not say where the link leads\.$/,
    );
  });

  test('reads links by name, links of HTML, and those of the notes', async () => {
    expect(await pointedAt(id, 'Tea: [here][t].\n\n[t]: https://tea.example.org\n')).toEqual(['here']);
    expect(await findings(id, 'Tea: <a href="https://tea.example.org">*here*</a>.\n')).toHaveLength(1);
    expect(
      await findings(id, '<p>Tea: <a href="https://tea.example.org">click here</a>.</p>\n'),
    ).toHaveLength(1);
    expect(
      await pointedAt(id, 'Tea.\n', { fields: 'notes: "Tea: [here](https://tea.example.org)"\n' }),
    ).toEqual(['here']);
  });

  test('tells of a link without words', async () => {
    expect(await pointedAt(id, 'Tea: [](https://tea.example.org).\n')).toEqual(['https://tea.example.org']);
  });

  test.each([
    [
      'en',
      `[Read more about tea]${to} [the list here]${to} [hier]${to} [Here and now]${to} [Download]${to} [PDF]${to}`,
    ],
    [
      'en',
      `[![A pot](https://tea.example.org/a.png)]${to} [1]${to} https://tea.example.org [More About Tea]${to}`,
    ],
    ['en', `<a id="here"></a> [](#tea) <a name="b">here</a> [»]${to}`],
    ['fr', `[L’heure du thé]${to} [qui]${to}`],
    ['zh', `[按此章程]${to} [查詢]${to}`],
  ])('%s: says nothing of %s', async (lang, body) => {
    expect(await findings(id, `${body}\n`, { fields: `lang: ${lang}\n` })).toEqual([]);
  });
});
