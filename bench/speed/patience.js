// Two figures that are no ratio: how long a press officer waits after Ctrl-C, and for a release made to hold a parser up.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { hostileBodies, hostileFields, hostileRelease } from './hostile.js';
import { measured } from './measure.js';
import { folderOf } from './place.js';
import { buildCommand, newsroomOf, pressdesk } from './pressdesk.js';

/** The longest time from Ctrl-C to the end of a build, at moments spread over its length; what it leaves is told. */
export async function interrupted(rounds) {
  const room = newsroomOf(1000);
  room.clear();
  const { wall } = measured(buildCommand, room);
  const waits = [];
  for (let time = 0; time < rounds * 4; time++) {
    room.clear();
    const [command, ...args] = buildCommand;
    const child = spawn(command, args, {
      cwd: room.folder,
      stdio: 'ignore',
      env: { ...process.env, ...room.env },
    });
    const ended = once(child, 'exit').then(() => performance.now());
    await pause((wall * (time + 1)) / (rounds * 4 + 2));
    const sent = performance.now();
    if (child.kill('SIGINT')) waits.push((await ended) - sent);
    else await ended;
    const left = existsSync(join(room.folder, 'public'))
      ? readdirSync(join(room.folder, 'public'), { recursive: true, encoding: 'utf8' }).filter((name) =>
          name.includes('.pressdesk-'),
        )
      : [];
    if (left.length > 0) throw new Error(`Ctrl-C left ${left.length} temporary files, such as ${left[0]}`);
  }
  return [
    { group: 'interrupt', work: 'Ctrl-C to the end, at its longest', ms: Math.max(...waits), limit: 300 },
  ];
}

/** By how much each hostile release makes the build of nine others longer. */
export function hostile(rounds) {
  const folder = folderOf('newsroom-hostile');
  mkdirSync(join(folder, 'releases'), { recursive: true });
  writeFileSync(join(folder, 'pressdesk.yaml'), '');
  for (let number = 0; number < 9; number++)
    writeFileSync(join(folder, 'releases', `calm-${number}.md`), hostileRelease({}));
  const file = join(folder, 'releases/hostile.md');
  const fastest = () =>
    Math.min(
      ...Array.from({ length: Math.min(rounds, 3) }, () => {
        rmSync(join(folder, 'public'), { recursive: true, force: true });
        return measured([...pressdesk('build'), ...buildCommand.slice(3)], { folder, ends: [0, 1] }).wall;
      }),
    );
  const kinds = [
    ...Object.entries(hostileBodies).map(([name, body]) => [name, { body }]),
    ...Object.entries(hostileFields).map(([name, fields]) => [name, { fields }]),
  ];
  rmSync(file, { force: true });
  const calm = fastest();
  return kinds.map(([name, kind]) => {
    writeFileSync(file, hostileRelease(kind));
    return {
      group: 'hostile',
      work: `hostile release: ${name}`,
      ms: Math.max(0, fastest() - calm),
      limit: 1000,
    };
  });
}
