// Others that do the same work. What npm has is installed into the bench's folder, in the versions that were compared.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderOf, place } from './place.js';

const packages = {
  eleventy: ['@11ty/eleventy', '3.1.8', 'cmd.cjs'],
  prettier: ['prettier', '3.10.1', 'bin/prettier.cjs'],
  // The last that runs with Node 20.
  markdownlint: ['markdownlint-cli2', '0.22.0', 'markdownlint-cli2-bin.mjs'],
};

/** Commands of the peers that can be had, with their versions; says of the others why not. */
export function findPeers(wanted) {
  const missing = [];
  const found = {};
  if (wanted.has('hugo')) {
    const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
    if (status === 0) found.hugo = { command: ['hugo', '--quiet'], version: /v[\d.]+/.exec(stdout)?.[0] };
    else missing.push('Hugo is not installed (Debian: hugo)');
  }
  const ofNpm = Object.entries(packages).filter(([id]) => wanted.has(id));
  if (ofNpm.length > 0) {
    const tools = folderOf('tools');
    writeFileSync(join(tools, 'package.json'), '{ "private": true }');
    const names = ofNpm.map(([, [name, version]]) => `${name}@${version}`);
    try {
      const quiet = ['--no-audit', '--no-fund', '--ignore-scripts'];
      execFileSync('npm', ['install', '--prefix', tools, ...quiet, ...names], {
        stdio: 'pipe',
        timeout: 300_000,
      });
      for (const [id, [name, version, file]] of ofNpm)
        found[id] = { command: [process.execPath, join(tools, 'node_modules', name, file)], version };
    } catch (error) {
      missing.push(
        `npm could not install ${names.join(', ')}: ${
          String(error.stderr ?? error)
            .trim()
            .split('\n')[0]
        }`,
      );
    }
  }
  return { found, missing };
}

/** A project of Hugo's for the releases that `fill` puts into a folder. */
export function hugoProject(name, parts, fill) {
  const folder = project('hugo', name);
  const releases = join(folder, 'content/releases');
  mkdirSync(releases, { recursive: true });
  fill(releases);
  const partial = (name, html) => writeFileSync(join(folder, `layouts/partials/${name}.html`), html);
  partial('page-style', parts.pageStyle);
  partial('page-script', parts.pageScript);
  partial('newsletter-style', parts.newsletterStyle);
  return {
    folder,
    clear: () => remove(folder, ['public', 'resources', '.hugo_build.lock']),
    env: cacheOf(folder),
  };
}

/** A project of Eleventy's for the releases that `fill` puts into a folder. */
export function eleventyProject(name, parts, fill) {
  const folder = project('eleventy', name);
  fill(join(folder, 'releases'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const lines = Object.entries(parts).map(
    ([name, html]) => `export const ${name} = ${JSON.stringify(html)};\n`,
  );
  writeFileSync(join(folder, '_includes/styles.js'), lines.join(''));
  return { folder, clear: () => remove(folder, ['_site', '.cache']), env: {} };
}

function project(kind, name) {
  const folder = join(place, name);
  cpSync(fileURLToPath(new URL(kind, import.meta.url)), folder, { recursive: true });
  return folder;
}

function remove(folder, names) {
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
}

function cacheOf(folder) {
  return { HUGO_CACHEDIR: `${folder}.cache` };
}
