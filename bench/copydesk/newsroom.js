// A newsroom in a temporary folder, filled with releases that are to be read.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../bundle.js';

export const stagingHost = 'staging.example.org';

const folders = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** @param settings lines of `pressdesk.yaml` */
export function newsroomOf(name, settings, keep = false) {
  const folder = mkdtempSync(join(tmpdir(), `pressdesk-copydesk-${name}-`));
  if (!keep) folders.push(folder);
  mkdirSync(join(folder, 'releases'));
  cpSync(join(root, 'releases/photos'), join(folder, 'releases/photos'), { recursive: true });
  writeFileSync(join(folder, 'pressdesk.yaml'), settings);
  const releases = join(folder, 'releases');
  return {
    folder: releases,
    /** Puts a release in under a name and a key that no other has; one without `company` has no other versions. */
    put(number, { text }, company = []) {
      const name = `p${String(number).padStart(4, '0')}`;
      const own = (words) => words.replace(/^key: *(.*)$/m, `key: ${name}`);
      writeFileSync(join(releases, `${name}.md`), own(text));
      for (const [at, other] of company.entries())
        writeFileSync(join(releases, `${name}.v${at}.md`), own(other.text));
      return `${name}.md`;
    },
  };
}
