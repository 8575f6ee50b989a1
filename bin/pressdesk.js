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
  main(process, pathToFileURL(join(__dirname, '../')), cacheFolder(process.env), compilePatternsOnce);
}
