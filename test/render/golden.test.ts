import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/render/formats/index.ts';
import { readRelease, readWithCrlf, releasePaths, rendered } from './newsroom.ts';

const golden = fileURLToPath(new URL('../fixtures/golden', import.meta.url));

const page: ConfigData = { extends: ['html-validate:recommended', 'html-validate:document'] };

/** Mail programs know no style sheets and little of HTML 5: tables, styles in place, a role for want of an element. */
const mail: ConfigData = {
  ...page,
  rules: {
    'no-inline-style': 'off',
    'no-deprecated-attr': 'off',
    'attribute-misuse': 'off',
    'prefer-native-element': ['error', { exclude: ['article'] }],
  },
};

/** What counts as valid HTML in a format; one that is not named is a page like any other. */
const rulesOf: Readonly<Record<string, ConfigData>> = { newsletter: mail };

const ofFormats = formats.map((format) => [format.id, format] as const);
const htmlFormats = ofFormats.filter(([, { mediaType }]) => mediaType === 'text/html');

describe.each(releasePaths)('%s', (path) => {
  it.each(htmlFormats)('is valid HTML: %s', async (id, format) => {
    const { content } = await rendered(await readRelease(path), format);
    const validator = new HtmlValidate(new StaticConfigLoader(rulesOf[id] ?? page));
    const report = await validator.validateString(String(content));
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });
});

/** Each golden output can be opened; a change to it is a change of what readers see. */
describe.each(releasePaths.filter((path) => path.startsWith('test/')))('%s', (path) => {
  const folder = `${golden}/${basename(path, '.md')}`;

  it.each(ofFormats)('comes out as before: %s', async (_id, format) => {
    const file = `${folder}/${format.file}`;
    // Vitest would write a missing one and call it right, seen by nobody.
    if (!existsSync(file)) {
      throw new Error(`Nothing to compare with. Make an empty file ${file}, run this test with -u, read it.`);
    }
    await expect((await rendered(await readRelease(path), format)).content).toMatchFileSnapshot(file);
  });

  it.each(ofFormats)('comes out the same from a file with CRLF: %s', async (_id, format) => {
    const release = await readWithCrlf(path);
    expect(release.source.text).toContain('\r\n');
    const { content } = await rendered(release, format);
    expect(content).toBe(readFileSync(`${folder}/${format.file}`, 'utf8'));
  });

  it('comes out the same whichever format is made first', async () => {
    const release = await readRelease(path);
    for (const format of [...formats, ...formats.toReversed()]) {
      const { content } = await rendered(release, format);
      expect(content).toBe(readFileSync(`${folder}/${format.file}`, 'utf8'));
    }
  });

  it('has no output of a format there is not', () => {
    const outputs = readdirSync(folder).filter((name) => extname(name) !== '');
    expect(outputs.sort()).toEqual(formats.map(({ file }) => file).sort());
  });
});
