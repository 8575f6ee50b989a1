import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/render/formats/index.ts';
import { formatsOf, readRelease, readWithCrlf, releasePaths, rendered } from './newsroom.ts';
import { faultsOfHtml } from './valid-html.ts';

const golden = fileURLToPath(new URL('../fixtures/golden', import.meta.url));

const ofFormats = formats.map((format) => [format.id, format] as const);
const htmlFormats = ofFormats.filter(([, { mediaType }]) => mediaType === 'text/html');

describe.each(releasePaths)('%s', (path) => {
  it.each(htmlFormats)('is valid HTML: %s', async (id, format) => {
    const { content } = await rendered(await readRelease(path), format);
    expect(await faultsOfHtml(String(content), id)).toEqual([]);
  });
});

/** Each golden output can be opened; a change to it is a change of what readers see. */
describe.each(releasePaths.filter((path) => path.startsWith('test/')))('%s', (path) => {
  const folder = `${golden}/${basename(path, '.md')}`;

  it.each(ofFormats)('comes out as before: %s', async (_id, format) => {
    const release = await readRelease(path);
    if (!formatsOf(release).includes(format)) return;
    const file = `${folder}/${format.file}`;
    // Vitest would write a missing one and call it right, seen by nobody.
    if (!existsSync(file)) {
      throw new Error(`Nothing to compare with. Make an empty file ${file}, run this test with -u, read it.`);
    }
    await expect((await rendered(release, format)).content).toMatchFileSnapshot(file);
  });

  it.each(ofFormats)('comes out the same from a file with CRLF: %s', async (_id, format) => {
    const release = await readWithCrlf(path);
    expect(release.source.text).toContain('\r\n');
    if (!formatsOf(release).includes(format)) return;
    const { content } = await rendered(release, format);
    expect(content).toBe(readFileSync(`${folder}/${format.file}`, 'utf8'));
  });

  it('comes out the same whichever format is made first', async () => {
    const release = await readRelease(path);
    const all = formatsOf(release);
    for (const format of [...all, ...all.toReversed()]) {
      const { content } = await rendered(release, format);
      expect(content).toBe(readFileSync(`${folder}/${format.file}`, 'utf8'));
    }
  });

  it('has no output of a format there is not, or that it is not made in', async () => {
    const outputs = readdirSync(folder).filter((name) => extname(name) !== '');
    const all = formatsOf(await readRelease(path));
    expect(outputs.sort()).toEqual(all.map(({ file }) => file).sort());
  });
});
