// Writes src/language/subtags.ts from IANA's registry of language subtags: "node scripts/language-subtags.js 0.4.2", the version
// of the package language-subtag-registry, which is that registry as JSON.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const version = process.argv[2];
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) throw new Error('which version of language-subtag-registry?');

const folder = mkdtempSync(join(tmpdir(), 'subtags-'));
execFileSync('npm', ['pack', `language-subtag-registry@${version}`, '--silent'], { cwd: folder });
execFileSync('tar', ['-xzf', `language-subtag-registry-${version}.tgz`], { cwd: folder });
const read = (name) => JSON.parse(readFileSync(join(folder, 'package/data/json', name), 'utf8'));
const registry = read('registry.json');
const date = read('meta.json')['File-Date'];
rmSync(folder, { recursive: true });

/** Subtags of a kind and length. Those for private use are written as a range, `qaa..qtz`, and left out. */
function subtags(type, length) {
  const all = registry.filter((entry) => entry.Type === type).map(({ Subtag }) => Subtag.toLowerCase());
  return all.filter((subtag) => (length ? subtag.length === length : !subtag.includes('..'))).sort();
}

/** A bit for each of aaa to zzz. */
function bits(subtags) {
  const bytes = Buffer.alloc(26 ** 3 / 8);
  for (const subtag of subtags) {
    const index = [...subtag].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 97, 0);
    bytes[index >> 3] |= 1 << (index & 7);
  }
  return bytes.toString('base64');
}

function constant(what, name, text, width = 116) {
  const lines = [];
  for (let rest = text; rest !== ''; ) {
    const space = rest.length > width ? rest.lastIndexOf(' ', width) + 1 : 0;
    const end = space || Math.min(width, rest.length);
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  const [first = '', ...others] = lines.map((line) => `'${line}'`);
  return [
    `/** ${what} */`,
    `export const ${name} =`,
    `${[`  ${first}`, ...others.map((line) => `    ${line}`)].join(' +\n')};`,
    '',
  ];
}

const file = [
  '// Written by scripts/language-subtags.js; do not edit.',
  '',
  `// The registry of language subtags by IANA as of ${date} (RFC 5646).`,
  '',
  ...constant('Languages of two letters.', 'shortLanguages', subtags('language', 2).join(' ')),
  ...constant(
    'Languages of three letters: a bit for each of aaa to zzz.',
    'longLanguages',
    bits(subtags('language', 3)),
  ),
  ...constant('Scripts.', 'scripts', subtags('script').join(' ')),
  ...constant('Countries and other regions.', 'regions', subtags('region').join(' ')),
  ...constant('Variants of a language.', 'variants', subtags('variant').join(' ')),
];
writeFileSync('src/language/subtags.ts', `${file.join('\n').trimEnd()}\n`);
