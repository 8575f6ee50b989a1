import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { forNode } from './packs.js';

/** What a file of the source exports, to be used while the program is built. */
export async function exportsOf(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    ...forNode,
    logLevel: 'warning',
    write: false,
  });
  const module = { exports: {} };
  const require = createRequire(import.meta.url);
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require);
  return module.exports;
}
