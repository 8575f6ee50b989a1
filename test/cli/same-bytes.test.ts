import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { Desk, environment, now, root } from './run.ts';

const zones = [
  'UTC',
  'Asia/Hong_Kong',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
];
const locales = ['C', 'zh_HK.UTF-8', 'ar_EG.UTF-8', 'tr_TR.UTF-8'];

/** Builds from three folders, each time with folders listed in another order, and prints one hash for each tree. */
const runner = `
  import { createHash } from 'node:crypto';
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  import path from 'node:path';
  const [packs, dist, packageRoot, desk, seed, now] = process.argv.slice(2);
  const list = fs.readdirSync;
  let state = Number(seed);
  const random = () => (state = (state * 16807) % 2147483647);
  fs.readdirSync = (...args) => list(...args)
    .map((item) => [random(), item]).sort(([a], [b]) => a - b).map(([, item]) => item);
  syncBuiltinESMExports();
  const { packsIn } = (await import(packs)).default;
  const { main: run } = packsIn(dist)('start/main.js');
  for (const [folder, paths] of [['room', []], ['room/releases', []], ['.', ['room/releases']]]) {
    process.chdir(path.join(desk, folder));
    const out = path.join(desk, 'out-' + seed + folder.replace('/', '-'));
    process.argv.splice(2, 99, 'build', '--now', now, '--out', out, ...paths);
    await run(process, new URL(packageRoot));
    const hash = createHash('sha256');
    for (const file of list(out, { recursive: true }).sort())
      if (fs.statSync(path.join(out, file)).isFile()) hash.update(file).update(fs.readFileSync(path.join(out, file)));
    console.log(hash.digest('hex'));
  }
`;

test('the same input gives the same bytes in every zone, locale and folder, in whatever order folders are listed', async () => {
  const desk = new Desk({ 'runner.mjs': runner });
  cpSync(path.join(root, 'releases'), desk.path('room/releases'), { recursive: true });
  cpSync(path.join(root, 'pressdesk.yaml'), desk.path('room/pressdesk.yaml'));
  for (const [name, date] of ['ä', 'b', 'ç'].map(
    (one, index) => [one, `2024-0${index + 1}-31T23:30`] as const,
  ))
    desk.write(
      `room/releases/${name}-ferry.md`,
      `---\ntitle: Ferry sails\ndate: ${date.replace('02-31', '02-29')}\nlang: ar\nslug: f-${name.charCodeAt(0)}\n` +
        `aliases: [old-${name.charCodeAt(0)}]\norganisers: [Ferries]\ncontact:\n  url: https://f.example.org\n---\n\nSails.\n`,
    );
  // A language of which `Intl` has no words.
  desk.write(
    'room/releases/navis.md',
    '---\ntitle: Navis solvit\ndate: 2024-09-05T10:30+02:00\nlang: la\nslug: navis\ntopics: [Mare, Naves]\n' +
      'event: { start: 2030-05-01T10:00+02:00 }\norganisers: [Nautae]\ncontact:\n  url: https://f.example.org\n---\n\nSolvit.\n',
  );
  const trees: string[] = [];
  const combined = zones.flatMap((zone) => locales.map((locale) => [zone, locale] as const));
  const work = combined.entries();
  const one = async (): Promise<void> => {
    for (const [index, [TZ, locale]] of work) {
      const child = spawn(
        process.execPath,
        [
          desk.path('runner.mjs'),
          pathToFileURL(path.join(root, 'bin/packs.js')).href,
          path.join(root, 'dist'),
          pathToFileURL(`${root}/`).href,
          desk.folder,
          String(index + 1),
          now,
        ],
        { env: environment({ TZ, LC_ALL: locale, LANG: locale }), stdio: ['ignore', 'pipe', 'pipe'] },
      );
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (chunk) => (stdout += chunk));
      child.stderr.on('data', (chunk) => (stderr += chunk));
      await once(child, 'close');
      const hashes = stdout.trim().split('\n');
      expect(hashes, stderr).toHaveLength(3);
      trees.push(...hashes);
    }
  };
  await Promise.all([one(), one()]);
  expect(trees).toHaveLength(zones.length * locales.length * 3);
  expect(new Set(trees).size).toBe(1);
  // A tree that holds something: pages, pages that lead on, and the manifest.
  expect(desk.files('out-1room').filter((file) => file.endsWith('.html')).length).toBeGreaterThan(10);
  console.log(`Same bytes: ${new Set(trees).size} tree hash over ${trees.length} builds`);
}, 600_000);
