import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Artifact } from '../../src/model/artifact.ts';
import { hashed } from '../../src/publish/hash.ts';
import { manifestOf } from '../../src/publish/manifest.ts';
import { type Plan, plan } from '../../src/publish/plan.ts';
import type { PlanOptions } from '../../src/publish/plan-options.ts';
import { io, nothingBefore, page, whole } from './an-artifact.ts';

/** The plan of a build that follows one which wrote `before`. */
function next(before: readonly Artifact[], now: readonly Artifact[], parts: Partial<PlanOptions> = {}): Plan {
  const previous = { ...nothingBefore, found: 'whole', manifest: manifestOf(hashed(before, io)) } as const;
  return plan(hashed(now, io), previous, whole(now, parts));
}

const paths = (files: readonly { path: string }[]) => files.map((file) => file.path);
const [a, b] = [page('a'), page('b')];
const text = (slug: string) => page(slug, 'words', 'release.txt');

describe('what becomes of older files', () => {
  test('those of a source that vanished go, where the whole newsroom was read', () => {
    const made = next([a, b], [b]);
    expect(paths(made.remove)).toEqual([a.path]);
    expect(made.retract.size).toBe(0);
    expect(paths(made.manifest.files)).toEqual([b.path]);
  });

  test('those of sources that were not looked at stay', () => {
    const made = next([a, b], [b], { complete: false });
    expect(made.remove).toEqual([]);
    expect(paths(made.keep)).toEqual([a.path]);
    expect(paths(made.manifest.files)).toEqual([a.path, b.path]);
  });

  test('those of a source with errors stay', () => {
    const made = next([a, b], [b], { failed: new Set([a.source]) });
    expect(made.remove).toEqual([]);
    expect(paths(made.keep)).toEqual([a.path]);
  });

  test.each([true, false])(
    'those that may not be public go first and in every format (whole: %s)',
    (complete) => {
      const made = next([a, text('a'), b], [], {
        complete,
        heldBack: new Set([a.source]),
        formats: new Set(['html']),
      });
      expect(paths(made.remove)).toEqual(expect.arrayContaining([a.path, text('a').path]));
      expect([...made.retract]).toEqual([a.path, text('a').path]);
    },
  );

  test('other formats stay where only some are built, and go where the office dropped them', () => {
    const before = [a, text('a')];
    expect(paths(next(before, [a], { formats: new Set(['html']) }).keep)).toEqual([text('a').path]);
    expect(paths(next(before, [a]).remove)).toEqual([text('a').path]);
  });

  test('those at an old address go with the new one', () => {
    const moved = { ...a, path: '2024/09/05/a2/index.html' };
    expect(paths(next([a], [moved]).remove)).toEqual([a.path]);
  });

  test('an old spelling, and what stands in the way of a folder or file, goes first', () => {
    const before = [page('a', 'x', 'Photo.JPG'), page('a', 'x', 'photos'), page('a', 'x', 'deep/er/a.pdf')];
    const now = [page('a', 'x', 'photo.jpg'), page('a', 'x', 'photos/a.jpg'), page('a', 'x', 'deep')];
    expect([...next(before, now).retract].sort()).toEqual(paths(before).sort());
  });

  test('a source that takes over from a broken one is noted', () => {
    const heir = { ...a, source: 'releases/b.md' };
    expect(next([a], [heir], { failed: new Set([a.source]) }).notes).toEqual([
      `${a.path} was made from releases/a.md, which has errors now, and is made from releases/b.md.`,
    ]);
  });
});

describe('two files for one place', () => {
  const collide =
    (...artifacts: Artifact[]) =>
    () =>
      plan(hashed(artifacts, io), nothingBefore, whole(artifacts));

  test('are refused, also where only case or composition differs, or one would be a folder', () => {
    expect(collide(a, { ...b, path: a.path })).toThrow(
      'one place: 2024/09/05/a/index.html, one from releases/a.md, one from releases/b.md',
    );
    expect(collide(page('a', 'x', 'Photo.jpg'), page('a', 'y', 'photo.JPG'))).toThrow(
      'both from releases/a.md',
    );
    expect(collide(page('a', 'x', 'caf\u00e9.jpg'), page('a', 'y', 'cafe\u0301.jpg'))).toThrow('one place');
    expect(collide(page('a', 'x', 'photos'), page('a', 'x', 'PHOTOS/a.jpg'))).toThrow('one place');
    expect(collide(page('a', 'x', 'photos/a.jpg'), page('a', 'x', 'photos'))).toThrow('one place');
  });

  test('are one where a release names its file twice', () => {
    const photo = page('a', 'picture', 'a.jpg');
    expect(paths(plan(hashed([photo, photo], io), nothingBefore, whole([photo])).write)).toEqual([
      photo.path,
    ]);
  });
});

test.each(['../a', '/a', 'a\\b', 'manifest.json', 'Manifest.JSON', 'a/../b'])(
  'an artifact at %s is our bug',
  (path) => {
    const artifact = { ...a, path };
    expect(() => plan(hashed([artifact], io), nothingBefore, whole([artifact]))).toThrow(
      'Unsafe output path',
    );
  },
);

test('the order of artifacts makes no difference', () => {
  const artifacts = [b, text('a'), a];
  const made = (list: Artifact[]) => plan(hashed(list, io), nothingBefore, whole(list));
  expect(made(artifacts)).toEqual(made(artifacts.toReversed()));
  expect(paths(made(artifacts).write)).toEqual([a.path, text('a').path, b.path]);
});

test('never removes a file that no build wrote, nor one it writes; and loses track of none', () => {
  const slug = fc.constantFrom('a', 'A', 'b', 'c', 'd');
  const name = fc.constantFrom('index.html', 'release.txt', 'photo.jpg');
  const list = fc.uniqueArray(fc.tuple(slug, name), {
    selector: ([of, what]) => `${of}/${what}`.toLowerCase(),
    maxLength: 10,
  });
  const sources = fc
    .subarray(['a', 'A', 'b', 'c', 'd'])
    .map((all) => new Set(all.map((s) => `releases/${s}.md`)));
  fc.assert(
    fc.property(
      list,
      list,
      fc.boolean(),
      sources,
      sources,
      fc.constantFrom('all' as const, new Set(['html'])),
      (old, fresh, complete, heldBack, failed, formats) => {
        const before = old.map(([of, what]) => page(of, 'x', what));
        const now = fresh
          .map(([of, what]) => page(of, 'y', what))
          .filter(({ source }) => !heldBack.has(source));
        const made = next(before, now, { complete, heldBack, failed, formats });
        const [known, written] = [new Set(paths(before)), new Set(paths(now))];
        for (const { path, source } of made.remove) {
          expect(known.has(path) && !written.has(path)).toBe(true);
          if (heldBack.has(source)) expect(made.retract.has(path)).toBe(true);
        }
        expect([...paths(made.keep), ...paths(made.write)].sort()).toEqual(paths(made.manifest.files).sort());
        expect(new Set([...paths(made.remove), ...paths(made.manifest.files)])).toEqual(
          new Set([...known, ...written]),
        );
        for (const { source } of made.manifest.files) expect(heldBack.has(source)).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});
