// The copy desk as the program has it: the use case behind `pressdesk check`, bundled from src/ and run in this process.
import { relative, resolve } from 'node:path';
import { bundled } from '../bundle.js';

const contents = `
  export { check } from './src/app/check.ts';
  export { nodeIo } from './src/app/node-io.ts';
  export { checkRelease } from './src/check/engine.ts';
  export { rules } from './src/check/rules/index.ts';
  export { toConfig } from './src/config/config.ts';
  export { addressOf } from './src/newsroom/address.ts';
  export { slugOf } from './src/newsroom/slug.ts';
  export { parseRelease } from './src/parse/release.ts';
`;

export async function openDesk() {
  const desk = await bundled('copydesk', contents);
  const io = desk.nodeIo(process, new URL('../../', import.meta.url));
  return {
    ...desk,
    /** What the rules find in a folder or in files, by path from `folder`. */
    async read(folder, paths = [folder]) {
      const { report } = await desk.check(io, { paths });
      return new Map(
        report.files.map(({ path, text, diagnostics }) => [
          relative(folder, resolve(io.cwd, path)),
          { text, diagnostics },
        ]),
      );
    },
  };
}
