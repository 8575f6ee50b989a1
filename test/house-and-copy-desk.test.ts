import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FrontMatter } from '../src/model/front-matter.ts';
import { houseFor } from '../src/render/house.ts';
import { closingView } from '../src/render/view/closing.ts';
import { runInDateline } from '../src/render/view/dateline.ts';
import { wordsFor } from '../src/render/words.ts';
import { check, complete, release } from './check/checking.ts';
import { root } from './cli/run.ts';
import { houseNamed, houseNames } from './render/a-house.ts';
import { readRelease, releaseOf, releasePaths } from './render/newsroom.ts';
import { ourWords } from './render/ours.ts';

const words = ourWords();

/** What a house sets before and under a text, as an office would type it. */
function additions(data: FrontMatter, name: (typeof houseNames)[number]) {
  const style = houseFor(data.lang, [houseNamed(name)]);
  const form = { ...style, timezone: 'Asia/Hong_Kong' };
  const { mark, lines } = closingView(data, style, {
    words: wordsFor(data.lang, words),
    form,
    ended: false,
  });
  const foot = mark === null ? lines.join('\\\n') : mark.replaceAll('#', '\\#');
  return { dateline: runInDateline(data, style, form) ?? '', foot };
}

const found = async (text: string) =>
  (await check(text))
    .filter(({ ruleId }) => ruleId !== 'image-file')
    .map(({ ruleId, reason }) => `${ruleId} ${reason}`);

describe.each(houseNames)('what the house %s prints, typed by hand', (name) => {
  it.each(releasePaths)('is not complained of in %s', async (path) => {
    const { data } = await readRelease(path);
    const text = readFileSync(`${root}/${path}`, 'utf8');
    const { dateline, foot } = additions(data, name);
    // Only a paragraph takes a dateline; the samples begin with one.
    const typed = text.replace(/^(---\n[\s\S]*?\n---\n\s*)(?=[\p{L}“"])/u, (head) => `${head}${dateline} `);
    expect(await found(`${typed.trimEnd()}\n\n${foot}\n`)).toEqual(await found(text));
  });

  it.each(Array.from({ length: 12 }, (_, month) => month + 1))(
    'is not complained of in month %i',
    async (month) => {
      for (const lang of ['en', 'en-HK', 'zh-Hant-HK', 'zh-Hans-CN']) {
        for (const time of ['', 'T09:05+08:00', 'T18:05+08:00']) {
          const date = `2024-${String(month).padStart(2, '0')}-05${time}`;
          const place = lang.startsWith('zh') ? '中山' : 'Zhongshan, China';
          const fields = `${complete.replace(/date: .*/, `date: ${date}`)}lang: ${lang}\nlocation: ${place}\n`;
          const body = lang.startsWith('zh') ? '圖書館今日重開。\n' : 'The library opened again today.\n';
          const { data } = await releaseOf(release(fields, body));
          const { dateline, foot } = additions(data, name);
          const typed = release(fields, `${dateline}${lang.startsWith('zh') ? '' : ' '}${body}\n${foot}\n`);
          expect(await found(typed), typed).toEqual(await found(release(fields, body)));
        }
      }
    },
  );
});

it('a foot with another day than the release is found in the form of a house', async () => {
  const typed = release(
    complete,
    'Something happened.\n\nEnds/Thursday, April 18, 2024\\\nIssued at HKT 18:05\n',
  );
  expect((await check(typed)).map(({ ruleId }) => ruleId)).toContain('date-line');
});
