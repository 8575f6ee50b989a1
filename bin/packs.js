const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { compiled } = require('./compiled.js');
const { asUsual } = require('./patterns.js');

/**
 * Gives what opens modules by their names, `<pack>/<module>`. A pack is read when the first of its modules is asked for,
 * and a module runs then. Other names are those of Node and of packages.
 */
exports.packsIn = (folder) => {
  const packs = new Map();
  const opened = new Map();

  const open = (name) => {
    const [pack, module] = name.startsWith('node:') ? [] : name.split('/');
    if (!isPack.has(pack) || module === undefined) return isHeavy.has(name) ? onDemand(name) : loaded(name);
    const known = opened.get(name);
    if (known) return known.exports;
    const file = join(folder, `${pack}.js`);
    if (!packs.has(pack)) packs.set(pack, compiled(file, readFileSync(file, 'latin1')));
    const made = { exports: {} };
    opened.set(name, made);
    packs.get(pack)[name](made.exports, open, made, fromNode, file);
    return made.exports;
  };
  open.opened = () => [...opened.keys()];
  return open;
};

const isPack = new Set(['start', 'check', 'rest']);

/** One of Node's own modules, as `import` gives it: with itself as its default. */
function fromNode(name) {
  if (isHeavy.has(name)) return onDemand(name);
  let given = fromNodeByName.get(name);
  if (!given) {
    const module = loaded(name);
    given = Object.create(module, { default: { value: module } });
    fromNodeByName.set(name, given);
  }
  return given;
}

const fromNodeByName = new Map();

/** What Node brings along is compiled already, for V8 as it usually is. */
const loaded = (name) => asUsual(() => require(name));

// Each takes a sixth of Node's own start, and a check that finds nothing needs neither.
const isHeavy = new Set(['node:crypto', 'node:child_process']);

function onDemand(name) {
  let module;
  const get = (_, key) => {
    module ??= loaded(name);
    return key === 'default' ? module : module[key];
  };
  return new Proxy({}, { get });
}
