// V8 makes two programs of a pattern, one for its interpreter and, when it is used again, one for the processor. A check uses
// two hundred, and half of what it spends on them is the first.
const setting = '--regexp-tier-up-ticks';
// A V8 that does not know a setting says so to the user.
let known = /^1[1-4]\./.test(process.versions.v8);
let changed = false;

/** From now on each pattern is made into one program, that for the processor. */
exports.compileOnce = () => {
  if (known) change(true);
};

/**
 * Does something with V8 as it usually is: it takes code back only where its settings are those that the code was kept
 * with.
 */
exports.asUsual = (work) => {
  if (!changed) return work();
  change(false);
  try {
    return work();
  } finally {
    change(true);
  }
};

function change(to) {
  try {
    // Loaded here, since it takes a sixth of Node's own start.
    require('node:v8').setFlagsFromString(`${setting}=${to ? 0 : 1}`);
    changed = to;
  } catch {
    // What only calls itself Node may have no such thing.
    known = false;
  }
}
