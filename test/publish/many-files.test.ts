import { expect, test } from 'vitest';
import type { ManifestFile } from '../../src/model/manifest.ts';
import { addressBook, type Claimant } from '../../src/newsroom/address-book.ts';
import { addressesIn, addressNews } from '../../src/publish/addresses.ts';
import type { HashedArtifact } from '../../src/publish/hash.ts';
import { manifestOf, readManifest, serialiseManifest } from '../../src/publish/manifest.ts';
import { plan } from '../../src/publish/plan.ts';
import { Room } from '../../src/publish/room.ts';
import { opener, seal } from '../../src/publish/seals.ts';
import { foldersOf, verdictOn } from '../../src/publish/verify.ts';
import { whole } from './an-artifact.ts';

/** Everything a build and a comparison do with a manifest of so many files, half of whose releases have moved. */
function handle(count: number): { readonly seconds: number; readonly files: number } {
  const file = (index: number): ManifestFile & HashedArtifact => ({
    path: `2024/09/05/r${index}/index.html`,
    sha256: 'f'.repeat(64),
    source: `releases/r${index}.md`,
    format: 'html',
    mediaType: 'text/html',
    content: '',
  });
  const before = manifestOf(Array.from({ length: count }, (_, index) => file(index)));
  const now = Array.from({ length: count }, (_, index) =>
    index % 2 ? file(index) : { ...file(index), path: `2024/09/05/moved-${index}/index.html` },
  );
  const claimants = now.map(
    ({ path, source }): Claimant => ({
      source,
      address: path.replace('index.html', ''),
      aliases: [`old-${source}/`],
      key: source,
      lang: 'en',
      mark: source,
      standing: 'page',
    }),
  );
  const begun = performance.now();
  const previous = readManifest(Buffer.from(serialiseManifest(before)));
  const book = addressBook(previous.manifest, claimants, { complete: true, seals: { seal, opener } });
  const room = new Room(now.map(({ path }) => path));
  for (const { from } of book.redirects) room.take(`${from}index.html`);
  const made = plan(now, previous, whole(now, { record: { pressdesk: '', ...book } }));
  const { manifest } = readManifest(Buffer.from(serialiseManifest(made.manifest)));
  addressNews(before, manifest, new Set());
  addressesIn(manifest);
  foldersOf(manifest);
  verdictOn(manifest, new Map(manifest.files.map(({ path, sha256 }) => [path, sha256])), () => false);
  return { seconds: (performance.now() - begun) / 1000, files: manifest.files.length };
}

test('100,000 files take about ten times as long as 10,000: no step looks at each beside each', () => {
  handle(1000);
  const [few, many] = [handle(10_000), handle(100_000)];
  expect(many.files).toBe(100_000);
  expect(many.seconds / few.seconds).toBeLessThan(40);
}, 300_000);
