// Bundles the program and its packages into packs in dist/, which bin/packs.js opens, and the scripts of pages, each
// whole. What has native code stays outside: npm chooses it for the machine.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { helpTexts } from './help.js';
import { changedPackages } from './packages.js';
import { forNode, packsOf } from './packs.js';
import { ownTemplatesCompiled } from './templates.js';

const bundle = await build({
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  ...forNode,
  external: ['sharp'],
  chunkNames: '[name]-[hash]',
  plugins: [...changedPackages, ownTemplatesCompiled],
  logLevel: 'warning',
  metafile: true,
  write: false,
});
const { packs, sources } = await packsOf(bundle, {
  start: ['src/cli/main.ts', 'src/cli/spared-build.ts', 'src/cli/run.ts', 'src/app/rebuild.ts'],
  check: [
    'src/app/check.ts',
    'src/app/reporters.ts',
    'src/app/rule-levels.ts',
    'src/app/all-rules.ts',
    'src/render/formats/index.ts',
    'src/parse/picture-size.ts',
    'src/parse/picture-kind.ts',
    'src/parse/drawing.ts',
    'node_modules/satteri/dist/index.js',
  ],
  rest: [],
});

const scripts = await build({
  entryPoints: { search: 'src/browser/main.ts' },
  outdir: 'dist/browser',
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  // Letters and their scripts by name; browsers since 2021.
  target: ['chrome92', 'firefox90', 'safari15'],
  // Pages are UTF-8, and it is the shorter form.
  charset: 'utf8',
  logLevel: 'warning',
  metafile: true,
});

// What earlier builds left goes last, so that a pressdesk that is running meanwhile finds its chunks.
mkdirSync('dist', { recursive: true });
for (const [name, text] of packs) {
  writeFileSync(`dist/${name}.js.new`, text);
  renameSync(`dist/${name}.js.new`, `dist/${name}.js`);
}
writeFileSync('dist/help.json.new', JSON.stringify(await helpTexts()));
renameSync('dist/help.json.new', 'dist/help.json');
// Not packed: the tests learn from it what a start has loaded.
writeFileSync('dist/sources.json', JSON.stringify(sources));
const written = new Set([
  ...Object.keys(scripts.metafile.outputs),
  ...[...packs.keys()].map((name) => `dist/${name}.js`),
]);
for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  const file = join('dist', name);
  if (/\.(js|map)$/.test(name) && !written.has(file.replaceAll('\\', '/'))) rmSync(file, { force: true });
}
