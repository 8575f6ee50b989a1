import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/render/formats/index.ts';
import { houseNamed, houseNames } from './a-house.ts';
import { readRelease, rendered } from './newsroom.ts';
import { faultsOfHtml } from './valid-html.ts';

const folder = fileURLToPath(new URL('../fixtures/houses', import.meta.url));
const forPeople = formats.filter(({ id }) => ['html', 'text', 'newsletter'].includes(id));

/** The first release of the samples in each house: what readers get can be opened. */
describe.each(houseNames)('in the house %s', (name) => {
  describe.each([
    ['en', 'releases/2024-09-05-ip-seminar.md'],
    ['zh', 'releases/2024-09-05-ip-seminar.zh-hant-hk.md'],
  ])('%s', (lang, path) => {
    it.each(forPeople.map((format) => [format.file, format] as const))(
      'comes out as before: %s',
      async (file, format) => {
        const golden = `${folder}/${name}/${lang}/${file}`;
        if (!existsSync(golden)) {
          throw new Error(
            `Nothing to compare with. Make an empty file ${golden}, run this test with -u, read it.`,
          );
        }
        const changes = { houses: [houseNamed(name)], timezone: 'Asia/Hong_Kong' };
        const { content } = await rendered(await readRelease(path), format, changes);
        await expect(content).toMatchFileSnapshot(golden);
        if (format.mediaType !== 'text/html') return;
        expect(await faultsOfHtml(String(content), format.id)).toEqual([]);
      },
    );
  });
});

it('the house plain prints what is printed without one', async () => {
  const release = await readRelease('releases/2024-09-05-ip-seminar.md');
  for (const format of formats) {
    const { content } = await rendered(release, format, { houses: [houseNamed('plain')] });
    expect(content).toEqual((await rendered(release, format)).content);
  }
});
