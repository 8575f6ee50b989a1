// To compile takes half of a check's time, so what V8 compiled is kept for the next start, in a folder of the user's own.
// Node can do so itself from 22.8 on, but it keeps what the first start needed, whichever command that was.
const fs = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');
const { cacheFolder } = require('./cache-folder.js');
const { asUsual } = require('./patterns.js');

/**
 * What a script comes to. Whatever is wrong with what was kept, the script is then compiled anew.
 * @param text begins with its own digest, which tells whether this is what was compiled.
 */
exports.compiled = (filename, text) => {
  const file = fileFor(filename);
  const digest = Buffer.alloc(digestBytes, text.slice(0, digestBytes), 'latin1');
  const known = file && kept(file, digest);
  if (known) believed.add(file);
  const script = asUsual(() => new Script(text, { filename, cachedData: known?.data }));
  if (file && (!known || script.cachedDataRejected || isDue(known))) {
    // Functions are compiled when they first run, so the end is when most is to be kept.
    process.once('exit', () =>
      asUsual(() => keep(file, digest, known?.first ?? Date.now(), script.createCachedData())),
    );
  }
  return script.runInThisContext();
};

const believed = new Set();

/** Takes away what this run believed, and tells whether there was any. */
exports.forget = () => {
  for (const file of believed) remove(file);
  return believed.size > 0;
};

// V8 reads what it is given in words of eight bytes.
const digestBytes = 40;
const headBytes = digestBytes + 16;

/** One for each command, for each runs other functions, and for each place that pressdesk is installed in. */
function fileFor(filename) {
  const folder = folderOf(process.env);
  const command = process.argv.slice(2).find((word) => /^[a-z]{1,20}$/.test(word)) ?? 'none';
  const place = Buffer.from(filename).reduce((sum, byte) => (Math.imul(sum, 31) + byte) >>> 0, 0);
  const name = `${basename(filename, '.js')}-${command}-${process.version}-${process.arch}-${place}`;
  return folder && join(folder, name);
}

/** Beside what builds keep; the variables that move it or do without are those of Node's own cache. */
function folderOf(env) {
  if (env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  if (env.NODE_COMPILE_CACHE) return join(env.NODE_COMPILE_CACHE, 'pressdesk');
  const folder = cacheFolder(env);
  return folder && join(folder, 'compiled');
}

/** V8 takes damaged code for sound and falls over it, and it would run whatever somebody else put there. */
function kept(file, digest) {
  try {
    const bytes = fs.readFileSync(file);
    const data = bytes.subarray(headBytes);
    const isSound =
      bytes.subarray(0, digestBytes).equals(digest) && bytes.readUInt32LE(digestBytes + 8) === sumOf(data);
    const stat = fs.statSync(file);
    return isSound && isOurs(stat)
      ? { data, first: bytes.readDoubleLE(digestBytes), last: stat.mtimeMs }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Other releases make other functions run: what ran is added after some seconds, and then whenever as much time has passed. */
const isDue = ({ first, last }) => Date.now() - last > last - first + 5000;

/** What cannot be kept is compiled again. */
function keep(file, digest, first, data) {
  const beside = `${file}.${process.pid}.new`;
  try {
    fs.mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    if (!isOurs(fs.statSync(dirname(file)))) return;
    removeOld(dirname(file));
    const head = Buffer.concat([digest], headBytes);
    head.writeDoubleLE(first, digestBytes);
    head.writeUInt32LE(sumOf(data), digestBytes + 8);
    fs.writeFileSync(beside, Buffer.concat([head, data]), { mode: 0o600 });
    fs.renameSync(beside, file);
  } catch {
    remove(beside);
  }
}

function remove(file) {
  try {
    fs.unlinkSync(file);
  } catch {}
}

const isOurs = ({ uid }) => !process.getuid || uid === process.getuid();

/** Of other versions of Node, and of places where there is no pressdesk any more. What is still used is made again. */
function removeOld(folder) {
  const longAgo = Date.now() - 60 * 24 * 60 * 60 * 1000;
  for (const name of fs.readdirSync(folder)) {
    const file = join(folder, name);
    if (fs.statSync(file).mtimeMs < longAgo) remove(file);
  }
}

/** Of every sixteenth word: disks damage whole blocks, and to read all of them takes as long as compiling some. */
function sumOf(bytes) {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = bytes.length;
  for (let at = 0; at < words.length; at += 16) sum = (Math.imul(sum, 31) + words[at]) | 0;
  return sum >>> 0;
}
