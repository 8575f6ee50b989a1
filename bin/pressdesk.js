#!/usr/bin/env node
const { isExplained } = require('./help.js');

if (!isExplained(process.argv.slice(2))) run();

function run() {
  const { join } = require('node:path');
  const { pathToFileURL } = require('node:url');
  const { cacheFolder } = require('./cache-folder.js');
  const { packsIn } = require('./packs.js');
  const { main } = packsIn(join(__dirname, '../dist'))('start/main.js');
  const compilePatternsOnce = () => require('./patterns.js').compileOnce();
  process.once('exit', sayIfUnfinished);
  main(process, pathToFileURL(join(__dirname, '../')), cacheFolder(process.env), compilePatternsOnce);
}

/** Whatever is done says how it ended. Compiled code that was damaged where nobody looks can end without having done anything. */
function sayIfUnfinished() {
  if (process.exitCode !== undefined) return;
  process.exitCode = 2;
  const why = require('./compiled.js').forget()
    ? 'What it kept of its own code may have been damaged, and is gone now.'
    : 'This is a mistake of ours.';
  require('node:fs').writeSync(2, `error: pressdesk ended before it was done. ${why}\nhint: Run it again.\n`);
}
