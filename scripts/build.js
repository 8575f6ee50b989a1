// Bundles our own modules into dist/ with one chunk for each lazily imported command.
// Packages stay outside the bundle: npm installs them, and the native parser cannot be bundled.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const { metafile } = await build({
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
  metafile: true,
});

// What earlier builds left goes last, so that a pressdesk that is running meanwhile finds its chunks.
const written = new Set(Object.keys(metafile.outputs));
for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  const file = join('dist', name);
  if (/\.(js|map)$/.test(name) && !written.has(file.replaceAll('\\', '/'))) rmSync(file, { force: true });
}
