import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

const page: ConfigData = { extends: ['html-validate:recommended', 'html-validate:document'] };

/** Mail programs know no style sheets and little of HTML 5: tables, styles in place, a role for want of an element. */
const mail: ConfigData = {
  ...page,
  rules: {
    'no-inline-style': 'off',
    'no-deprecated-attr': 'off',
    'attribute-misuse': 'off',
    // Outlook on Windows knows no widest width, and is told of a table that nobody else sees.
    'no-conditional-comment': 'off',
    'prefer-tbody': 'off',
    'prefer-native-element': ['error', { exclude: ['article'] }],
  },
};

/** What counts as valid HTML in a format; one that is not named is a page like any other. */
const rulesOf: Readonly<Record<string, ConfigData>> = { newsletter: mail };

/** What is wrong with HTML of a format, each fault on a line. */
export async function faultsOfHtml(content: string, format: string): Promise<string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(rulesOf[format] ?? page));
  const report = await validator.validateString(content);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
