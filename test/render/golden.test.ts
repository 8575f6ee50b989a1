import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/render/formats/html.ts';
import { newsletter } from '../../src/render/formats/newsletter.ts';
import { readRelease, releasePaths, rendered } from './newsroom.ts';

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

/** Each golden page can be opened in a browser; a change to it is a change of what readers see. */
describe.each(releasePaths)('%s', (path) => {
  const name = basename(path, '.md');

  it.each([
    [html, page],
    [newsletter, mail],
  ])('comes out as before and as valid HTML: $id', async (format, rules) => {
    const { content } = await rendered(await readRelease(path), format);
    const report = await new HtmlValidate(new StaticConfigLoader(rules)).validateString(String(content));
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
    if (path.startsWith('test/'))
      await expect(content).toMatchFileSnapshot(`${golden}/${name}/${format.file}`);
  });
});
