// Writes what esbuild bundled as packs: files of modules that are opened together, in the older form, which V8 can be
// given compiled on every Node. A module runs when it is first asked for.
import { createHash } from 'node:crypto';
import { transform } from 'esbuild';
import { isLate, withLateConstants } from './late-constants.js';

/**
 * The oldest Node there may be. Whether it knows letters by their kind depends on the edition of Unicode, so esbuild makes
 * a call of each pattern that asks for them, which is then compiled whenever it is met.
 */
export const forNode = { target: 'node20.19', supported: { 'regexp-unicode-property-escapes': true } };

/**
 * @param {{ metafile: import('esbuild').Metafile, outputFiles: readonly import('esbuild').OutputFile[] }} bundle
 * @param {Readonly<Record<string, readonly string[]>>} entries what each pack is for: it holds all that these files
 * import, at once; the last one holds the rest.
 * @returns names of packs with their text, and names of modules with the files that they were made from.
 */
export async function packsOf({ metafile, outputFiles }, entries) {
  const { outputs } = metafile;
  const places = placesIn(outputs, entries);
  const nameOf = (output) => `${places.get(output)}/${fileOf(output)}`;
  const names = new Map([...places.keys()].map((output) => [`./${fileOf(output)}`, nameOf(output)]));
  const texts = new Map(Object.keys(entries).map((pack) => [pack, '']));
  for (const output of [...places.keys()].sort()) {
    const file = outputFiles.find(({ path }) => fileOf(path) === fileOf(output));
    const code = ascii(withPlainExports(linked(await older(withLateConstants(file.text)), names)));
    const pack = places.get(output);
    texts.set(pack, `${texts.get(pack)}${JSON.stringify(nameOf(output))}(${parameters}) {\n${code}},\n`);
  }
  return {
    packs: new Map([...texts].map(([pack, text]) => [pack, `/* ${digest(text)} */ ({\n${text}})\n`])),
    sources: Object.fromEntries(
      [...places.keys()].map((one) => [nameOf(one), Object.keys(outputs[one].inputs)]),
    ),
  };
}

const parameters = 'exports, require, module, fromNode, __filename';

const fileOf = (path) => path.replace(/^.*[\\/]/, '');

const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Which pack each output goes into: the first of those that need it. */
function placesIn(outputs, entries) {
  const byEntry = new Map(Object.entries(outputs).map(([output, { entryPoint }]) => [entryPoint, output]));
  const places = new Map();
  const place = (output, pack) => {
    if (places.has(output)) return;
    places.set(output, pack);
    for (const { path, kind, external } of outputs[output].imports) {
      if (!external && kind === 'import-statement') place(path, pack);
    }
  };
  for (const [pack, files] of Object.entries(entries)) {
    for (const file of files) {
      const output = byEntry.get(file);
      if (output === undefined)
        throw new Error(`${file} is not imported on demand, so pack “${pack}” cannot begin there.`);
      place(output, pack);
    }
  }
  for (const output of Object.keys(outputs)) place(output, Object.keys(entries).at(-1));
  return places;
}

async function older(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    ...forNode,
    supported: { ...forNode.supported, 'dynamic-import': false },
    define: { 'import.meta.url': '__filename' },
    logLevel: 'warning',
  });
  return code;
}

/** Modules of ours by their place in a pack, and Node's own, as they are, without a copy for each module that asks. */
function linked(code, names) {
  const ours = [...names.values()].map((name) => `require(${JSON.stringify(name)})`);
  return code
    .replace(/"(\.\/[\w.@-]+\.js)"/g, (whole, name) =>
      names.has(name) ? JSON.stringify(names.get(name)) : whole,
    )
    .replace(/__toESM\d*\((require\("[^"]*"\))\)/g, (whole, asked) => (ours.includes(asked) ? asked : whole))
    .replace(/__toESM\d*\(require\(("node:[\w/]+"|"[a-z_]+")\)(?:, 1)?\)/g, 'fromNode($1)');
}

/**
 * What a module gives to others, as one object: esbuild makes two, each name a function that is asked whenever the name
 * is used. A function that is declared never becomes another, so it is given itself.
 */
function withPlainExports(code) {
  const given =
    /^var stdin_exports = \{\};\n__export\(stdin_exports, \{\n(.*?)\n\}\);\nmodule\.exports = [^\n]*;$/ms;
  const { 0: whole = '', 1: lines = '', index = 0 } = given.exec(code) ?? [];
  const [helpers, own] = [code.slice(0, index), code.slice(index + whole.length)];
  const declared = new Set(
    Array.from(own.matchAll(/^(?:async )?function\*? ([\w$]+)\(/gm), ([, name]) => name),
  );
  const fields = lines.split(/,?\n/).map((line) => {
    const [, name, value] = /^ {2}([\w$]+): \(\) => ([\w$.]+)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`No name with its value: ${line}`);
    if (declared.has(value)) return `${name}: ${value}`;
    return `get ${name}() { return ${value}${isLate(own, value) ? '()' : ''}; }`;
  });
  const usesHelpers = /\b__(?:toESM|export|copyProps|toCommonJS)\d*\(/.test(own);
  return `${usesHelpers ? helpers : ''}module.exports = {\n  ${fields.join(',\n  ')}\n};${own}`;
}

/** Letters beyond ASCII as escapes, in texts, patterns and names alike: such a file is read without decoding it. */
function ascii(code) {
  const [raw] = /\braw`[^`]*[^\0-\x7f][^`]*`/.exec(code) ?? [];
  if (raw) throw new Error(`String.raw would show an escape where a letter stands: ${raw}`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
