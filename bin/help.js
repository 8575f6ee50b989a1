// To load the program takes half as long as Node's own start. What it says of itself is written down when it is built, by
// scripts/help.js.
const fs = require('node:fs');

/**
 * Prints help or the version, where nothing else is asked for.
 * @returns whether it did; where not, the program is to say what there is to say.
 */
exports.isExplained = (args) => {
  try {
    const text = textFor(args);
    if (text !== undefined) print(Buffer.from(text));
    return text !== undefined;
  } catch {
    // Nothing is written down, nobody listens, the disk is full.
    return false;
  }
};

function textFor(args) {
  if (args.length === 1 && isVersion.has(args[0])) return `${require('../package.json').version}\n`;
  const asked = commandIn(args);
  if (asked === undefined) return undefined;
  const columns = columnsOfOutput();
  const fits = ({ command, from, to }) => command === asked && from <= columns && columns <= to;
  return require('../dist/help.json').find(fits)?.text;
}

const isVersion = new Set(['-V', '--version']);
const isHelp = new Set(['-h', '--help']);

/** Which command is to be explained; an empty name for the program as a whole. */
function commandIn([first = '--help', second, ...others]) {
  if (others.length > 0) return undefined;
  if (isHelp.has(first)) return second === undefined ? '' : undefined;
  if (first === 'help') return second ?? '';
  return isHelp.has(second) ? first : undefined;
}

/**
 * To open Node's stream takes a seventh of its start, and a terminal alone has a width. On Windows one has letters of its own
 * as well, which that stream knows and we do not.
 */
function columnsOfOutput() {
  if (!fs.fstatSync(1).isCharacterDevice()) return 80;
  return process.platform === 'win32' ? undefined : process.stdout.columns || 80;
}

/** A pipe that somebody set to take what it can at once may be full. */
function print(bytes) {
  for (let rest = bytes; rest.length > 0; ) {
    try {
      rest = rest.subarray(fs.writeSync(1, rest));
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
