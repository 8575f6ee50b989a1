import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { Desk, environment, launcher, now, release } from './run.ts';

test.runIf(process.platform !== 'win32')(
  '2,000 releases are built where 256 files may be open at once',
  () => {
    const many = Array.from(
      { length: 2000 },
      (_, index) => [`releases/2024-09-05-r${index}.md`, release()] as const,
    );
    const desk = new Desk({ 'pressdesk.yaml': 'formats: [text]\n', ...Object.fromEntries(many) });
    const line = 'ulimit -n 256; exec "$0" "$@"';
    const { status, stderr } = spawnSync(
      '/bin/sh',
      ['-c', line, process.execPath, launcher, 'build', '--now', now],
      { cwd: desk.folder, env: environment(), encoding: 'utf8' },
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stderr).toContain('2000 releases in 2000 files');
  },
  120_000,
);
