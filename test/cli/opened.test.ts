import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { Desk, release, root } from './run.ts';

const runner = `
  const [packs, dist, packageRoot, kept, ...args] = process.argv.slice(2);
  const { packsIn } = (await import(packs)).default;
  const open = packsIn(dist);
  process.argv.splice(2, 99, ...args);
  await open('start/main.js').main(process, new URL(packageRoot), kept);
  console.log('\\nopened ' + JSON.stringify(open.opened()));
`;
const desk = new Desk({
  'runner.mjs': runner,
  'pressdesk.yaml': 'organisation: Town Council\nsite: https://example.org/\ntimezone: Europe/Berlin\n',
  'releases/a.md': release(),
  'releases/faulty.md': release({ date: '2024-09-31' }),
});

/** Nothing is kept within a newsroom. */
const kept = new Desk();

/** Files of the source that ran for a command, and what it printed. */
function run(args: readonly string[], packageRoot = root): { files: readonly string[]; stdout: string } {
  const [packs, home] = [path.join(root, 'bin/packs.js'), `${packageRoot}/`].map(
    (file) => pathToFileURL(file).href,
  );
  const words = [process.execPath, 'runner.mjs', packs, path.join(root, 'dist'), home, kept.folder, ...args];
  const { stdout } = desk.shell(words.map((word) => `'${word}'`).join(' '));
  const modules: string[] = JSON.parse(/^opened (.*)$/m.exec(stdout)?.[1] ?? '[]');
  const sources: Record<string, string[]> = JSON.parse(
    readFileSync(path.join(root, 'dist/sources.json'), 'utf8'),
  );
  return { files: modules.flatMap((module) => sources[module] ?? []), stdout };
}

/** The packages and the rooms of ours that ran for a command. */
function opened(...args: string[]): readonly string[] {
  const names = run(args).files.map(
    (file) => /(?<=.*node_modules\/)(?:@[^/]+\/)?[^/]+|^src\/[^/]+/.exec(file)?.[0] ?? file,
  );
  return [...new Set(names)].sort();
}

test('to explain the program, nothing is loaded that only commands need', () => {
  expect(opened('--help')).toEqual(['commander', 'src/app', 'src/cli', 'src/language', 'src/model']);
});

test.each([[[]], [['--only', 'html, text', '--out', 'wire', '--now', '2030-01-01']]])(
  'to find that a build has nothing to do, the program is not made: build %j',
  async (options) => {
    const build = ['build', ...options];
    expect(opened(...build)).toContain('commander');
    expect(opened(...build)).not.toContain('commander');
    expect(run([...build, '--json']).stdout).toMatch(/"written": 0,\n\s*"unchanged": [1-9]/);
  },
);

test('to check a release, nothing is loaded that only other commands need', () => {
  const names = opened('check', 'releases/a.md').filter((name) => !name.startsWith('src/'));
  expect(names).toEqual([
    'character-entities',
    'commander',
    'decode-named-character-reference',
    'extend-shallow',
    'get-east-asian-width',
    'gray-matter',
    'is-extendable',
    'js-yaml',
    'kind-of',
    'leven',
    'mdast-util-to-string',
    'satteri',
    'section-matter',
    'strip-bom-string',
    'valibot',
    'yaml',
  ]);
});

const printing = ['render', 'releases/a.md', '--to', 'html'];
const compiler = /handlebars\/dist\/cjs\/handlebars\/compiler\//;

test('to print a release, no compiler of templates is loaded that pressdesk needs only for templates of others', () => {
  const { files, stdout } = run(printing);
  expect(stdout).toContain('<footer');
  expect(files.some((file) => file.includes('/handlebars/'))).toBe(true);
  expect(files.filter((file) => compiler.test(file))).toEqual([]);

  desk.write('templates/partials/html/footer.hbs', '<footer>our own</footer>');
  const own = run(printing);
  desk.remove('templates');
  expect(own.stdout).toContain('<footer>our own</footer>');
  expect(own.files.some((file) => compiler.test(file))).toBe(true);
});

test('a template of pressdesk that was changed after it was built is taken as it is now', () => {
  cpSync(path.join(root, 'templates'), desk.path('package/templates'), { recursive: true });
  cpSync(path.join(root, 'package.json'), desk.path('package/package.json'));
  expect(run(printing, desk.path('package')).files.filter((file) => compiler.test(file))).toEqual([]);

  desk.write('package/templates/partials/html/footer.hbs', '<footer>changed</footer>');
  expect(run(printing, desk.path('package')).stdout).toContain('<footer>changed</footer>');
});
