import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { launcher, root } from './cli/run.ts';
import { releases as archiveReleases } from './render/archive/releases.ts';

/** The instant all of these builds take for now: after every sample release. */
export const buildTime = '2026-12-01T09:00Z';

/** Runs the built program as a process, the way a shell would. */
export function pressdesk(cwd: string, ...args: string[]) {
  return spawnSync(process.execPath, [launcher, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** An empty temporary folder, and what takes it away again. */
export function temporaryFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'pressdesk-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies the sample newsroom of this repository to `folder` and builds it there. */
export function buildSamples(folder: string): void {
  cpSync(join(root, 'releases'), join(folder, 'releases'), { recursive: true });
  cpSync(join(root, 'pressdesk.yaml'), join(folder, 'pressdesk.yaml'));
  execFileSync(process.execPath, [launcher, 'build', '--now', buildTime], { cwd: folder, stdio: 'pipe' });
}

/** Builds the whole-release fixtures in `folder`. Some are faulty on purpose; the others must come out. */
export function buildFixtures(folder: string): void {
  const fixtures = join(root, 'test/fixtures/releases');
  if (!existsSync(fixtures)) return;
  mkdirSync(folder, { recursive: true });
  cpSync(fixtures, join(folder, 'releases'), { recursive: true });
  writeFileSync(
    join(folder, 'pressdesk.yaml'),
    'organisation: Fixture Office\nsite: https://fixtures.example.org/\n',
  );
  const { status, stderr } = pressdesk(folder, 'build', '--now', buildTime);
  if (status !== 0 && status !== 1) throw new Error(`building the fixtures ended with ${status}: ${stderr}`);
}

/** Builds the newsroom of releases that were corrected, withdrawn or translated in `folder`. */
export function buildLife(folder: string): void {
  const life = join(root, 'test/fixtures/life');
  cpSync(join(life, 'releases'), join(folder, 'releases'), { recursive: true });
  cpSync(join(life, 'pressdesk.yaml'), join(folder, 'pressdesk.yaml'));
  execFileSync(process.execPath, [launcher, 'build', '--now', buildTime], { cwd: folder, stdio: 'pipe' });
}

/** Builds the newsroom that pages of newsrooms are tested with in `folder`. */
export function buildArchive(folder: string): void {
  mkdirSync(join(folder, 'releases/photos'), { recursive: true });
  cpSync(
    join(root, 'releases/photos/saltmere-library.png'),
    join(folder, 'releases/photos/ferry at night.png'),
  );
  for (const [index, text] of archiveReleases.entries()) {
    writeFileSync(join(folder, `releases/r${index + 1}.md`), text);
  }
  const settings =
    'organisation: Saltmere Harbour Authority\nsite: https://archive.example.org/\nformats: [html, text, pages, rss, atom, json-feed]\ncontact:\n  url: https://saltmere.example/contact\n';
  writeFileSync(join(folder, 'pressdesk.yaml'), settings);
  execFileSync(process.execPath, [launcher, 'build', '--now', buildTime], { cwd: folder, stdio: 'pipe' });
}

/** Builds a newsroom with a house of its own, a logo and colours in `folder`, of releases in three languages. */
export function buildOffice(folder: string): void {
  const releases = join(folder, 'releases');
  mkdirSync(releases, { recursive: true });
  for (const release of [
    'releases/2024-09-05-ip-seminar.md',
    'releases/2024-09-05-ip-seminar.zh-hant-hk.md',
    'test/fixtures/releases/2025-09-09-reading-week.ar.md',
  ]) {
    cpSync(join(root, release), join(releases, basename(release)));
  }
  for (const name of ['pressdesk.yaml', 'logo.svg', 'templates']) {
    cpSync(join(root, 'test/fixtures/office', name), join(folder, name), { recursive: true });
  }
  execFileSync(process.execPath, [launcher, 'build', '--now', buildTime], { cwd: folder, stdio: 'pipe' });
}

/** Every file below `folder` with this ending, as paths from `folder`, sorted. */
export function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith(ending))
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
}
