import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeIo } from '../../src/app/node-io.ts';
import type { Artifact } from '../../src/model/artifact.ts';
import { hashed } from '../../src/publish/hash.ts';
import { readManifest } from '../../src/publish/manifest.ts';
import { type Plan, plan } from '../../src/publish/plan.ts';
import type { PlanOptions } from '../../src/publish/plan-options.ts';
import { type Outcome, writePlan } from '../../src/publish/write.ts';
import { readPrevious } from '../../src/publish/write-leftovers.ts';
import type { WriteOptions } from '../../src/publish/write-options.ts';

export const io = nodeIo(process, pathToFileURL('/'));

/** The page of the release `releases/<slug>.md`, or another file of it. */
export function page(
  slug: string,
  content: Artifact['content'] = `<p>${slug}</p>\n`,
  name = 'index.html',
): Artifact {
  return {
    path: `2024/09/05/${slug}/${name}`,
    mediaType: 'text/html',
    content,
    source: `releases/${slug}.md`,
    format: name === 'index.html' ? 'html' : name === 'release.txt' ? 'text' : 'asset',
  };
}

/** Options of a build of the whole newsroom that rendered every source of `artifacts`. */
export function whole(artifacts: readonly Artifact[], parts: Partial<PlanOptions> = {}): PlanOptions {
  return {
    complete: true,
    built: new Set(artifacts.map(({ source }) => source)),
    heldBack: new Set(),
    failed: new Set(),
    formats: 'all',
    ...parts,
  };
}

export const nothingBefore = readManifest(undefined);

/** Builds as the program does: reads what was there, plans, writes. */
export async function build(
  out: string,
  artifacts: readonly Artifact[],
  parts: Partial<PlanOptions> = {},
  options: Partial<WriteOptions> = {},
): Promise<Outcome & { plan: Plan }> {
  const planned = plan(hashed(artifacts, io), readPrevious(out), whole(artifacts, parts));
  return { plan: planned, ...(await writePlan(planned, out, { io, ...options })) };
}

/** Every file and empty folder below a folder, by path, with its text. */
export function treeOf(folder: string): Record<string, string> {
  const tree: Record<string, string> = {};
  if (!existsSync(folder)) return tree;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const name = path.relative(folder, file).replaceAll(path.sep, '/');
    if (entry.isFile()) tree[name] = readFileSync(file, 'utf8');
    else if (!entry.isDirectory()) tree[name] = '(link)';
    else if (readdirSync(file).length === 0) tree[`${name}/`] = '';
  }
  return tree;
}
