import { expect, test } from 'vitest';
import { proseOf } from '../../../src/check/prose/prose.ts';
import { sentenceAt, sentencesOf } from '../../../src/check/prose/sentences.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { complete, release } from '../checking.ts';

async function passageOf(body: string) {
  const parsed = await parseRelease(Buffer.from(release(complete, `${body}\n`)), 'a.md', { lang: 'en' });
  const [passage] = proseOf(parsed).body;
  if (!passage) throw new Error('no passage');
  return passage;
}

test.each([
  [['It rained. ', 'We stayed.']],
  [['“It rained.” ', 'We stayed!']],
  [['Mr. Lee met Dr. Wong at 5 p.m. on Sept. 5 in the U.S. capital. ', 'He left.']],
  [['No. 5 won. ', 'J. Smith lost.']],
  [['The pool shuts at 9 p.m. ', 'The sauna stays open.']],
  [['It opens at 8 a.m. ', '“We are glad.”']],
  [['Come at 9 p.m. Thursday or 10 a.m. Eastern time.']],
  [['He works for Saltmere Co. ', 'It makes rope.']],
  [['They moved to the U.S. ', 'In May they came back.']],
  [['Wer kommt? ', 'Der 5. September ist frei.']],
  [['研討會今日舉行。', '「歡迎參加！」', '完']],
])('%j', async (sentences) => {
  const passage = await passageOf(sentences.join(''));
  expect(sentencesOf(passage).map(({ start, end }) => passage.text.slice(start, end))).toEqual(sentences);
  const last = sentences.at(-1) ?? '';
  expect(sentenceAt(passage, passage.text.length - 1)).toEqual({
    start: passage.text.length - last.length,
    end: passage.text.length,
  });
});
