import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/language/width.ts';
import { text } from '../../../src/render/formats/text.ts';
import { releaseOf, rendered } from '../newsroom.ts';

const folder = fileURLToPath(new URL('../../fixtures/text/', import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length));

async function wireText(markdown: string): Promise<string> {
  const { content } = await rendered(await releaseOf(markdown), text);
  return String(content);
}

const fixture = (name: string) => readFileSync(`${folder}${name}.md`, 'utf8');

describe.each(names)('%s', (name) => {
  test('is printed as it should be', async () => {
    await expect(await wireText(fixture(name))).toMatchFileSnapshot(`${folder}${name}.txt`);
  });

  test('has no line too wide, no blank at the end of a line, no two blank lines, one line feed at its end', async () => {
    const lines = (await wireText(fixture(name))).split('\n');
    expect(lines.filter((line) => displayWidth(line) > 72 && !/https?:/.test(line))).toEqual([]);
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/\n\n\n|\n\n$|^\n/);
    expect(lines.at(-1)).toBe('');
  });

  test('has no character that cannot be seen', async () => {
    expect(await wireText(fixture(name))).not.toMatch(/[^\n\P{C}]/u);
  });

  test('is the same with the line ends of Windows', async () => {
    expect(await wireText(fixture(name).replaceAll('\n', '\r\n'))).toBe(await wireText(fixture(name)));
  });
});

describe('a release that says the least', () => {
  const least = (body: string) =>
    `---\ntitle: Harbour opens\ndate: 2026-03-12\norganisers:\n  - Harbour Office\ncontact:\n  url: https://h.example\n---\n\n${body}\n`;

  test('prints no empty section', async () => {
    expect(await wireText(least('It opens today.'))).toBe(
      [
        'Harbour opens',
        '=============',
        '',
        'Thursday 12 March 2026',
        '',
        'It opens today.',
        '',
        'Ends',
        '',
        'Organisations',
        '=============',
        '',
        'Issued by',
        '- Harbour Office',
        '',
        'Contact',
        '=======',
        '',
        'Website  https://h.example',
        '',
        'Read this on the web',
        'https://newsroom.example.org/release/',
        '',
      ].join('\n'),
    );
  });

  test('is not escaped, nor is its text a template', async () => {
    const printed = await wireText(least("O'Brien & Sons say {{title}} <https://h.example/?a=1&b=2>."));
    expect(printed).toContain("\nO'Brien & Sons say {{title}} https://h.example/?a=1&b=2.\n");
  });

  test('ends in its links, those that start from the page in full', async () => {
    const printed = await wireText(least('The [plan](plan.pdf).'));
    expect(printed).toMatch(/\nThe plan \[1\]\.\n/);
    expect(printed).toMatch(
      /\n\nLinks\n=====\n\n\[1\] https:\/\/newsroom\.example\.org\/release\/plan\.pdf\n$/,
    );
  });

  test('has its title once where the body gave it', async () => {
    const printed = await wireText(
      least('# Harbour opens\n\nIt opens today.').replace('title: Harbour opens\n', ''),
    );
    expect(printed.match(/Harbour opens/g)).toHaveLength(1);
  });
});
