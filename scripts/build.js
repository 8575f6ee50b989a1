// Bundles the program and its packages into dist/, with one chunk for whatever is imported on demand, and the scripts of
// pages, each whole. What has native code stays outside: npm chooses it for the machine.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

// js-yaml looks for a parser of JavaScript, for functions in YAML, which releases may not have. Where it lies beside, as
// gray-matter's does, every start would read its 280 kB.
const withoutFunctions = {
  name: 'without-functions-in-yaml',
  setup({ onLoad }) {
    onLoad({ filter: /js-yaml[\\/]lib[\\/]js-yaml[\\/]type[\\/]js[\\/]function\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace("_require('esprima')", 'undefined'),
    }));
  },
};

const { metafile } = await build({
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['satteri', 'sharp'],
  // Packages in the older form of modules ask for Node's own ones with it.
  banner: {
    js: "import { createRequire as requireIn } from 'node:module'; const require = requireIn(import.meta.url);",
  },
  chunkNames: 'chunks/[name]-[hash]',
  sourcemap: true,
  sourcesContent: false,
  plugins: [withoutFunctions],
  logLevel: 'warning',
  metafile: true,
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
const written = new Set([metafile, scripts.metafile].flatMap(({ outputs }) => Object.keys(outputs)));
for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  const file = join('dist', name);
  if (/\.(js|map)$/.test(name) && !written.has(file.replaceAll('\\', '/'))) rmSync(file, { force: true });
}
