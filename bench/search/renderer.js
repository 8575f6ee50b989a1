// The format `search` as the program has it, bundled from src/ and run in this process.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundled, root } from '../bundle.js';

const contents = `
  export { nodeIo } from './src/app/node-io.ts';
  export { readTemplates } from './src/app/templates.ts';
  export { readWords } from './src/app/words.ts';
  export { toConfig } from './src/config/config.ts';
  export { archiveOf } from './src/newsroom/archive.ts';
  export { publicationOf } from './src/newsroom/publication.ts';
  export { parseRelease } from './src/parse/release.ts';
  export { search } from './src/render/archive/search.ts';
`;

export async function openRenderer() {
  const program = await bundled('search', contents);
  const io = program.nodeIo(process, new URL('../../', import.meta.url));
  const { templates, words } = program.readTemplates(io, root);
  const now = new Date('2026-12-01T09:00Z');
  const print = program.search.open(templates, (name) =>
    readFileSync(resolve(root, `dist/browser/${name}.js`), 'utf8'),
  );
  return {
    async archiveOf({ lang, texts }) {
      const config = program.toConfig({ lang });
      const releases = [];
      for (const [at, text] of texts.entries()) {
        releases.push(
          await program.parseRelease(new TextEncoder().encode(text), `releases/r${at}.md`, config),
        );
      }
      const { entries } = await program.publicationOf(releases, config, now);
      return { config, archive: program.archiveOf(entries, config, now.toISOString()) };
    },
    search: ({ config, archive }) =>
      print(archive, {
        config,
        words: program.readWords(words),
        ties: new Map(),
        timesOf: () => Promise.reject(new Error('no times are needed')),
        made: new Set(['html', 'pages', 'search']),
      }),
  };
}
