// What packages do that costs much and that nobody here has anything of is taken out of them as they are bundled. They do the same
// without it: the tests of src/ run them as they are, those of the program as they are bundled.
import { readFileSync } from 'node:fs';

// Node takes 6 ms to resolve a name that its package exports, so the package's folder is looked for first.
const besideSatteri = `
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
function besideSatteri(file) {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, 'node_modules/satteri/index.js');
    if (existsSync(found)) return realpathSync(found);
  }
  return createRequire(file).resolve('satteri');
}
`;

/** @type {readonly import('esbuild').Plugin[]} */
export const changedPackages = [
  // js-yaml looks for a parser of JavaScript, for functions in YAML, which releases may not have. Where it lies beside, as
  // gray-matter's does, every start would read its 280 kB.
  changed(/js-yaml[\\/]lib[\\/]js-yaml[\\/]type[\\/]js[\\/]function\.js$/, [
    ["_require('esprima')", 'undefined'],
  ]),
  // Sätteri chooses its native code beside itself; its JavaScript goes into the bundle, where it is one file of many fewer.
  // Whoever builds it has that code in its own folder; here it is in a package, whose version is read if somebody asks.
  changed(/node_modules[\\/]satteri[\\/]index\.js$/, [
    ['createRequire(import.meta.url)', 'createRequire(besideSatteri(import.meta.url))'],
    ['const require =', `${besideSatteri}$&`],
    ["new URL('.', import.meta.url).pathname", "''"],
    [/try \{\s*return require\('\.\/satteri_napi\.[^}]*\} catch[^}]*\}/g, ''],
    [/(?<=bindingPackageVersion = )require\(/g, 'process.env.NAPI_RS_ENFORCE_VERSION_CHECK && $&'],
  ]),
  // Handlebars looks for the decorator of every block that it runs, by a name it makes for that; no template of pressdesk may
  // have one. What a partial or a round of a loop is handed it copies field by field, and V8 can do so at once.
  changed(/handlebars[\\/]dist[\\/]cjs[\\/]handlebars[\\/]runtime\.js$/, [
    ["ret.decorator = templateSpec[i + '_d'];", ''],
    ['context = Utils.extend({}, context, options.hash);', 'context = { ...context, ...options.hash };'],
  ]),
  changed(/handlebars[\\/]dist[\\/]cjs[\\/]handlebars[\\/]utils\.js$/, [
    ['var frame = extend({}, object);', 'var frame = { ...object };'],
  ]),
  // Asks a table of names and several options about every "&" and "<" of a text; nobody here gives options for them.
  changed(/hast-util-to-html[\\/]lib[\\/]handle[\\/]text\.js$/, [
    [
      `stringifyEntities(
        node.value,
        Object.assign({}, state.settings.characterReferences, {
          subset: textEntitySubset
        })
      )`,
      "node.value.replace(/&/g, '&#x26;').replace(/</g, '&#x3C;')",
    ],
  ]),
  // Names the function that visits a node after it, node by node, for whoever looks at it in a debugger.
  changed(/unist-util-visit-parents[\\/]lib[\\/]index\.js$/, [
    ["if (typeof value.type === 'string') {", 'if (false) {'],
  ]),
];

/**
 * @param {RegExp} filter
 * @param {readonly (readonly [said: string | RegExp, instead: string])[]} pairs
 */
function changed(filter, pairs) {
  return {
    name: `changed ${filter}`,
    setup({ onLoad }) {
      onLoad({ filter }, ({ path }) => {
        let contents = readFileSync(path, 'utf8');
        for (const [said, instead] of pairs) {
          if (contents.split(said).length === 1) throw new Error(`${path} no longer says: ${said}`);
          contents = contents.replace(said, instead);
        }
        return { contents };
      });
    },
  };
}
