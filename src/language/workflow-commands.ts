// A runner that compares by the rules of a language overlooks these between the signs of a command.
const overlooked = '[\\p{M}\\p{Default_Ignorable_Code_Point}]*';
const bracket = new RegExp(`(#${overlooked}#[\\p{L}\\p{M}\\p{Default_Ignorable_Code_Point}]*)\\[`, 'gu');
const colons = new RegExp(
  `^([\\s\\p{M}\\p{Default_Ignorable_Code_Point}]*):(?=${overlooked}:.*:${overlooked}:)`,
  'gmu',
);

/**
 * Lines of a log in which a runner of GitHub Actions, Azure Pipelines or TeamCity finds nothing to obey: `##[error]`,
 * `##vso[…]` and `##teamcity[…]`, which it would obey anywhere, and `::error::` at the beginning of a line. The sign
 * that matters is shown as `\u{5b}` or `\u{3a}`.
 */
export function withoutCommands(text: string): string {
  return text.replace(bracket, '$1\\u{5b}').replace(colons, '$1\\u{3a}');
}

/** Text of JSON or XML, which have another sign for a bracket and lose nothing by it. */
export function withBracketsAs(sign: string, text: string): string {
  return text.replace(bracket, (_, before: string) => `${before}${sign}`);
}

/** Whether what is printed is read by such a runner. */
export function isObeyed(env: Readonly<Record<string, string | undefined>>): boolean {
  return Boolean(env.GITHUB_ACTIONS || env.TF_BUILD || env.TEAMCITY_VERSION);
}
