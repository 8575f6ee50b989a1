#!/usr/bin/env node
import module from 'node:module';

// What was compiled once is compiled no more: Node keeps it in a folder of the system's for temporary files, from 22.8 on.
module.enableCompileCache?.();
const { main } = await import('../dist/main.js');

await main(process, new URL('..', import.meta.url));
