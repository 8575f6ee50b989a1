// Parts of the program, bundled from src/ and run in the process of a bench.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param contents a module in TypeScript that exports what is wanted, from the root of the repository. */
export async function bundled(name, contents) {
  const folder = resolve(root, 'node_modules/.cache/pressdesk');
  mkdirSync(folder, { recursive: true });
  const outfile = resolve(folder, `${name}.mjs`);
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
