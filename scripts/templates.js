// Compiles pressdesk's own templates while it is bundled, with what fills them: src/render/precompile.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { exportsOf } from './source.js';

/** @type {import('esbuild').Plugin} */
export const ownTemplatesCompiled = {
  name: 'own-templates-compiled',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]render[\\/]built-templates\.ts$/ }, async () => {
      const { precompiled } = await exportsOf('src/render/precompile.ts');
      // Handlebars says in every function what it would do in older versions of its own.
      const { code } = await transform(await precompiled(sources()), { minify: true });
      return { contents: code, loader: 'js' };
    });
  },
};

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
