// Writes src/mail/check/support/ from the data of caniemail: "node scripts/mail-support.js 2.0.2". The package itself is no
// dependency: it wants Node 22 and brings 45 others, and only its data is used.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const version = process.argv[2];
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) throw new Error('which version of caniemail?');

// Below node_modules, beside what else is bundled for scripts.
const cache = 'node_modules/.cache/pressdesk';
mkdirSync(cache, { recursive: true });
const outfile = join(cache, 'mail-clients.mjs');
await build({ entryPoints: ['src/mail/check/clients.ts'], outfile, format: 'esm', logLevel: 'warning' });
const { clients } = await import(pathToFileURL(outfile).href);

const folder = mkdtempSync(join(tmpdir(), 'caniemail-'));
execFileSync('npm', ['pack', `caniemail@${version}`, '--silent'], { cwd: folder });
execFileSync('tar', ['-xzf', `caniemail-${version}.tgz`], { cwd: folder });
const licence = readFileSync(join(folder, 'package/LICENSE'), 'utf8');
// As maps, because the order in which versions were tested counts, and an object puts "13" before "12.1".
const data = parse(readFileSync(join(folder, 'package/data/caniemail.json'), 'utf8'), { mapAsMap: true });
rmSync(folder, { recursive: true });

/** `y`, `a` (in part), `n`, `u` (unknown) of the version that was tested last; `-` where none was. */
function latest(feature, { family, platform }) {
  const tested = feature.get('stats').get(family)?.get(platform);
  return tested ? [...tested.values()].at(-1)[0] : '-';
}

const copyrights = licence.split('\n').filter((line) => line.startsWith('Copyright'));
const header = [
  '/*!',
  ' * What mail programs support, from https://www.caniemail.com by Rémi Parmentier and its contributors,',
  ` * as of ${data.get('last_update_date').slice(0, 10)}, in the package caniemail ${version}, under the MIT License:`,
  ...copyrights.map((line) => ` * ${line}`),
  ' *',
  ...licence
    .slice(licence.indexOf('Permission'))
    .trim()
    .split('\n')
    .map((line) => ` * ${line}`.trimEnd()),
  ' */',
];
const features = data.get('data').filter((feature) => feature.get('category') !== 'others');
const part = (name) => (slug) => {
  if (name === 'selectors') return /^css-(?:at|pseudo|selector|nesting|comments)/.test(slug);
  return slug.startsWith('css-') ? name === 'properties' && !part('selectors')(slug) : name === 'elements';
};
for (const [name, what] of [
  ['elements', 'Elements, attributes and kinds of pictures'],
  ['properties', 'Properties of CSS and their values'],
  ['selectors', 'Selectors and at-rules of CSS'],
]) {
  const lines = features
    .map((feature) => [feature.get('slug'), clients.map((client) => latest(feature, client)).join('')])
    .filter(([slug]) => part(name)(slug))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const file = [
    '// Written by scripts/mail-support.js; do not edit.',
    ...header,
    '',
    `/** ${what}: the feature's name at caniemail.com, and a letter for each of our clients. */`,
    `export const ${name} = \``,
    ...lines.map(([slug, letters]) => `${slug} ${letters}`),
    '`;',
    '',
  ].join('\n');
  writeFileSync(`src/mail/check/support/${name}.ts`, file);
}
