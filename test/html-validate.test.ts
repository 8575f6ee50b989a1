import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFixtures, buildSamples, filesBelow, temporaryFolder } from './built-newsrooms.ts';

const page: ConfigData = { extends: ['html-validate:recommended', 'html-validate:document'] };

/** Mail programs know neither style sheets nor much of HTML 5, so a newsletter is styled element by element, in tables. */
const newsletter: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'no-inline-style': 'off',
    'no-deprecated-attr': 'off',
    'attribute-misuse': 'off',
    'prefer-native-element': ['error', { exclude: ['article'] }],
  },
};

describe('what is built is valid HTML', () => {
  const { folder, remove } = temporaryFolder();

  beforeAll(() => {
    buildSamples(join(folder, 'samples'));
    buildFixtures(join(folder, 'fixtures'));
  }, 120_000);
  afterAll(remove);

  test.each([
    ['index.html', page],
    ['newsletter.html', newsletter],
  ])('every %s', async (name, config) => {
    const validator = new HtmlValidate(new StaticConfigLoader(config));
    const files = filesBelow(folder, name).filter((path) => path.includes('/public/'));
    expect(files.length).toBeGreaterThan(4);
    const found: string[] = [];
    for (const path of files) {
      const report = await validator.validateString(readFileSync(join(folder, path), 'utf8'), path);
      for (const { messages } of report.results) {
        found.push(...messages.map((m) => `${path}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
      }
    }
    expect(found).toEqual([]);
  });
});
