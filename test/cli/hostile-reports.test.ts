import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import { patch, shownPatch } from '../../src/report/patch.ts';
import { coloured, plain } from '../report/a-report.ts';
import { hostile, unprintable } from '../report/hostile.ts';
import { commandsIn, commandsOverlooked } from '../report/runner.ts';
import { Desk, faulty, release } from './run.ts';

/** Words as YAML has them in double quotes, and as they are where they can be. */
const inYaml = (words: string): string => JSON.stringify(words).replaceAll('\u007f', '\\u007f');
const bare = (words: string): string => words.replaceAll('\ud800', '').replaceAll('\u0000', '');

/** A release in which the words stand wherever a finding may quote them. */
const told = (words: string): string => `---
title: ${inYaml(`${words} reopens`)}
date: ${inYaml(words)}
${inYaml(`key ${words}`)}: 1
lang: ${inYaml(words)}
status: ${inYaml(words)}
organisers:
  - name: ${inYaml(words)}
    url: ${inYaml(words)}
contact:
  url: ${inYaml(words)}
photos:
  - file: ${inYaml(words)}
---

The the library ${bare(words)} (opens again.

${bare(words)}
[${bare(words)}](http://localhost/${encodeURIComponent(bare(words))}) on Monday, 14 October 2026

![](<${bare(words).replaceAll(/[\r\n<>]/g, ' ')}.png>)

<!-- pressdesk-ignore ${bare(words)}: ${bare(words)} -->

Nothing.
`;

const desk = new Desk(
  Object.fromEntries([
    ...hostile.map((words, index) => [`releases/${index}.md`, told(words)]),
    ...hostile
      .filter((words) => !/[\u0000\ud800/]/.test(words))
      .map((words) => [`releases/${words}.md`, faulty]),
    // Neither a form nor a place to quote from.
    ['releases/no front matter ::error::x.md', '##[error]forged\n::error::forged\n'],
    ['releases/a/b.md', `---\n${hostile.map(bare).join('\n')}\n---\n`],
  ]),
);
const onGitHub = { GITHUB_ACTIONS: 'true' };

interface Json {
  readonly files: readonly { readonly diagnostics: readonly { readonly ruleId: string }[] }[];
}
const { files }: Json = JSON.parse(desk.run(['check', '--format', 'json']).stdout);
const findings = files.flatMap(({ diagnostics }) => diagnostics);

test('the releases have findings of many rules', () => {
  expect(findings.length).toBeGreaterThan(200);
  expect(new Set(findings.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(10);
});

describe('whatever releases and their names hold', () => {
  test.each([
    [['check']],
    [['check', '--statistics']],
    [['check', '--quiet', '--color']],
    [['check', '--format', 'concise']],
    [['check', '--format', 'json']],
    [['check', '--format', 'sarif']],
    [['check', '--format', 'junit']],
    [['check', '--fix', '--diff']],
    [['status']],
    [['build']],
    [['check', 'releases/::error::y.md']],
    [['check', '--format', '##[error]forged']],
    [['check', '--rule', '::error::x=off']],
    [['check', '--output', 'releases/0.md/##[error]forged']],
    [['explain', '##[error]x']],
    [['##[error]x']],
    [['check', '--##[error]x']],
    [['render', 'releases/0.md', '--to', '##[group]x']],
  ])('the runner of a workflow obeys nothing in %j', (args) => {
    const { stdout, stderr } = desk.run(args, { env: onGitHub });
    expect(stdout + stderr).not.toBe('');
    for (const log of [stdout, stderr]) {
      expect(commandsIn(log)).toEqual([]);
      expect(commandsOverlooked(log)).toEqual([]);
    }
  });

  test('annotations are those of the findings, and no other', () => {
    const { stdout, stderr } = desk.run(['check', '--format', 'github'], { env: onGitHub });
    const commands = commandsIn(stdout);
    expect(commands.map(({ properties }) => properties.title)).toEqual(findings.map(({ ruleId }) => ruleId));
    expect(stdout.trimEnd().split('\n')).toHaveLength(commands.length);
    const ids = new Set(rules.map(({ id }) => id));
    for (const { name, properties } of commands) {
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(ids).toContain(properties.title);
      expect(properties.file).toMatch(/^releases\//);
      expect(Number(properties.line)).toBeGreaterThan(0);
    }
    expect(commandsOverlooked(stderr)).toEqual([]);
  });

  test.each([
    [['check']],
    [['check', '--format', 'concise', '--statistics']],
    [['check', '--format', 'github']],
    [['check', '--format', 'json']],
    [['check', '--format', 'sarif']],
    [['check', '--format', 'junit']],
    [['status']],
    [['build']],
  ])('no control, bidirectional or zero-width character is printed by %j', (args) => {
    const { stdout, stderr } = desk.run(args);
    // What a test prints of such a report is long.
    expect(unprintable.exec(stdout)?.[0]).toBeUndefined();
    expect(unprintable.exec(stderr)?.[0]).toBeUndefined();
  });

  test('but for the colours, in colour', () => {
    const { stdout } = desk.run(['check', '--color', '--statistics']);
    expect(stdout).toMatch(/\u001b\[\d+m/);
    expect(stdout.replaceAll(/\u001b\[\d+m/g, '')).not.toMatch(unprintable);
  });

  test('nor in the repairs that a terminal shows', () => {
    const rewrites = hostile.map((words) => ({
      path: words,
      before: `${words}\nold\n`,
      after: `${words}\nnew\n`,
    }));
    const shown = shownPatch(patch(rewrites), plain);
    expect(shown.replaceAll('\t', ' ')).not.toMatch(unprintable);
    expect(shownPatch(patch(rewrites), coloured).replaceAll(/\u001b\[\d+m/g, '')).toBe(shown);
  });
});

test('away from a workflow, words stay as they are', () => {
  const own = new Desk({ 'releases/a.md': release({ date: '"##[error] ::error::x"' }) });
  expect(own.run(['check']).stdout).toContain('##[error] ::error::x');
  expect(own.run(['check'], { env: onGitHub }).stdout).toContain('##\\u{5b}error] ::error::x');
  for (const name of ['TF_BUILD', 'TEAMCITY_VERSION']) {
    expect(own.run(['check'], { env: { [name]: '1' } }).stdout).toContain('##\\u{5b}error]');
  }
});
