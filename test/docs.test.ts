import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GenericSchema } from 'valibot';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/check/rules/index.ts';
import { configSchema } from '../src/config/schema.ts';
import { formOf, isOptional } from '../src/parse/form.ts';
import { frontMatterSchema } from '../src/parse/schema.ts';
import { filesBelow, pressdesk } from './built-newsrooms.ts';
import { root } from './cli/run.ts';

const page = (name: string) => readFileSync(join(root, name), 'utf8');

describe('docs/front-matter.md', () => {
  const rows = page('docs/front-matter.md').matchAll(/^\| `([^`]+)` \| ([^|]*) \|/gm);
  const documented = new Map([...rows].map(([, field = '', type = '']) => [field, type]));
  const fields = fieldsOf(frontMatterSchema);

  test('has every field, and no other', () => {
    expect([...documented.keys()].sort()).toEqual([...fields.keys()].sort());
  });

  test('says of each whether it is required', () => {
    // A title may stand as the first heading of the text instead, so the schema alone does not ask for it.
    const required = [...fields]
      .filter(([field, needed]) => needed || field === 'title')
      .map(([field]) => field);
    const said = [...documented].filter(([, type]) => type.includes('required')).map(([field]) => field);
    expect(said.sort()).toEqual(required.sort());
  });
});

describe('README.md', () => {
  const readme = page('README.md');

  test('has every setting, and no other', () => {
    const section = readme.split(/^## Settings$/m)[1]?.split(/^## /m)[0] ?? '';
    const rows = [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(
      ([, cell = '']) => cell.match(/[\w-]+/g) ?? [],
    );
    expect(rows.sort()).toEqual(Object.keys(formOf(configSchema(rules)).entries ?? {}).sort());
  });

  test('has every command, and no other', () => {
    const section = readme.split(/^## The commands$/m)[1]?.split(/^## /m)[0] ?? '';
    const rows = [...section.matchAll(/^\| `pressdesk (\w+)/gm)].map(([, name]) => name);
    const help = pressdesk(root, '--help').stdout;
    const commands = [...help.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual(commands.filter((name) => name !== 'help').sort());
  });
});

test('settings for editors are JSON, and the task of Visual Studio Code stands in one place', () => {
  const pages = ['docs/editors.md', 'docs/reports.md'].map(page);
  const blocks = pages.flatMap((text) => [...text.matchAll(/^```json\n([\s\S]*?)^```$/gm)]);
  const settings = blocks.map(([, text = '']) => JSON.parse(text) as object);
  expect(settings.filter((one) => 'tasks' in one)).toHaveLength(1);
});

test('links between the pages lead somewhere', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...filesBelow(join(root, 'docs'), '.md').map((name) => `docs/${name}`),
  ];
  const prose = (name: string): string => page(name).replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '');
  const anchors = (name: string): string[] =>
    [...prose(name).matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
      words
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
        .replaceAll(' ', '-'),
    );
  const broken = pages.flatMap((name) => {
    const links = [...prose(name).matchAll(/\]\(([^)#\s]*)(?:#([^)\s]*))?[^)]*\)/g)];
    return links.flatMap(([, href = '', anchor]) => {
      if (/^[a-z]+:/.test(href)) return [];
      const to = href === '' ? name : join(dirname(name), href);
      const isThere = existsSync(join(root, to)) && (anchor === undefined || anchors(to).includes(anchor));
      return isThere ? [] : [`${name}: ${href}#${anchor ?? ''}`];
    });
  });
  expect(broken).toEqual([]);
});

/** Every field as the page names it, `organisers.name`, and whether it has to be there. */
function fieldsOf(schema: GenericSchema, above = ''): Map<string, boolean> {
  const { entries, item } = formOf(schema);
  if (item) return fieldsOf(item, above);
  return new Map(
    Object.entries(entries ?? {}).flatMap(([key, field]) => [
      [`${above}${key}`, !isOptional(field)] as const,
      ...fieldsOf(field, `${above}${key}.`),
    ]),
  );
}
