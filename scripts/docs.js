// Writes docs/rules.md from the rules.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const contents = `
  export { rulesPage } from './src/check/explain.ts';
  export { allRules } from './src/app/all-rules.ts';
`;
// Below node_modules, so that the packages the rules import are found.
const outfile = 'node_modules/.cache/pressdesk/rules.mjs';
mkdirSync('node_modules/.cache/pressdesk', { recursive: true });
await build({
  stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
const { allRules, rulesPage } = await import(pathToFileURL(outfile).href);
writeFileSync('docs/rules.md', rulesPage(allRules));
