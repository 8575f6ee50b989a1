import { cpSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { build } from '../../src/app/build.ts';
import { nodeIo } from '../../src/app/node-io.ts';
import { Desk, now, root } from './run.ts';

test('the program as it is bundled, with templates that were compiled before, writes what its sources write', async () => {
  const [bundled, sources] = [new Desk(), new Desk()];
  for (const { folder } of [bundled, sources]) {
    cpSync(path.join(root, 'pressdesk.yaml'), path.join(folder, 'pressdesk.yaml'));
    for (const from of ['releases', 'test/fixtures/releases'])
      cpSync(path.join(root, from), path.join(folder, 'releases'), { recursive: true });
  }
  bundled.run(['build', '--now', now]);

  const silent = { write() {}, isTerminal: false, columns: 80 };
  const io = nodeIo(process, pathToFileURL(`${root}/`));
  await build(
    { ...io, cwd: sources.folder, env: {}, stdout: silent, stderr: silent, isInteractive: () => false },
    { paths: [], now },
  );
  const files = sources.files('public');
  expect(files.length).toBeGreaterThan(100);
  expect(bundled.files('public')).toEqual(files);
  expect(bundled.tree('public')).toEqual(sources.tree('public'));
});
