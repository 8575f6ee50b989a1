// Compiles pressdesk's own templates while it is bundled, with what fills them: src/render/precompile.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build, transform } from 'esbuild';
import { forNode } from './packs.js';

/** @type {import('esbuild').Plugin} */
export const ownTemplatesCompiled = {
  name: 'own-templates-compiled',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]render[\\/]built-templates\.ts$/ }, async () => {
      const { precompiled } = await precompiler();
      // Handlebars says in every function what it would do in older versions of its own.
      const { code } = await transform(await precompiled(sources()), { minify: true });
      return { contents: code, loader: 'js' };
    });
  },
};

async function precompiler() {
  const { outputFiles } = await build({
    entryPoints: ['src/render/precompile.ts'],
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

/** @returns {import('../src/model/templates.ts').TemplateSource[]} */
function sources() {
  const files = readdirSync('templates', { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.hbs'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.hbs$/, ''),
      text: readFileSync(`templates/${file}`, 'utf8'),
      path: `templates/${file}`,
    }));
}
