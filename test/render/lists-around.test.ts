import { expect, test } from 'vitest';
import type { Lists } from '../../src/model/archive.ts';
import type { PublicEntry } from '../../src/model/publication.ts';
import { listsAround } from '../../src/render/lists-around.ts';
import { portray, type RenderContext } from '../../src/render/render.ts';
import { archiveOfTexts, config } from './archive/newsroom.ts';
import { releases, written } from './archive/releases.ts';
import { ourWords } from './ours.ts';

const instant = { instant: 0, offset: 0 };
const context: Omit<RenderContext, 'templates'> = {
  config,
  words: ourWords(),
  made: new Set(['html', 'text', 'pages', 'search', 'rss', 'atom', 'json-feed']),
  timesOf: () => ({ published: instant, updated: instant }),
};

function factsOf(entry: PublicEntry, archive: Lists) {
  return portray(entry, { ...context, archive }).facts;
}

test('a page leads to the same lists with those around it as with all there are', async () => {
  const plain = written({ title: 'Nothing is known', date: '2024-01-01' });
  const foreign = written({ title: 'Rien', date: '2024-01-02', lang: 'it', more: 'organisers: [Nessuno]' });
  for (const texts of [[...releases, plain, foreign], [plain], [foreign], [plain, foreign]]) {
    const archive = await archiveOfTexts(texts);
    const all = [...archive.entries, ...archive.withdrawn];
    expect(all.length).toBe(texts.length);
    for (const entry of all) {
      const around = listsAround(archive, entry.release.data);
      expect(factsOf(entry, around)).toEqual(factsOf(entry, archive));
    }
  }
});

test('what is around a page stays the same when lists of others change', async () => {
  const own = written({ title: 'Own', date: '2024-01-01', more: 'organisers: [A]\ntopics: [Sea]' });
  const other = written({ title: 'Other', date: '2024-02-01', more: 'organisers: [B]\ntopics: [Air, Tea]' });
  const around = async (...texts: string[]) => {
    const archive = await archiveOfTexts(texts);
    const entry = archive.entries.find(({ release }) => release.data.title === 'Own');
    return entry && listsAround(archive, entry.release.data);
  };
  expect(await around(own, other)).toEqual(await around(own));
});
