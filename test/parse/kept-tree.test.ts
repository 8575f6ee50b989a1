import { expect, test } from 'vitest';
import { toConfig } from '../../src/config/config.ts';
import { letGo, letGoAgain } from '../../src/parse/kept-tree.ts';
import { parseRelease } from '../../src/parse/release.ts';

const text = `---
date: 2024-09-05
organisers: [A]
contact: { url: https://a.example }
notes: |
  Doors open **at nine**.
---

# The title

見**署。**今天 and *more*, www.a.example[^1].

[^1]: A note.
`;

const parsed = () => parseRelease(Buffer.from(text), 'a.md', toConfig());

test('trees that were let go of are made again as they were', async () => {
  const [release, other] = [await parsed(), await parsed()];
  letGo(release);
  expect(release.body).toEqual(other.body);
  expect(release.notes).toEqual(other.notes);
});

test('the heading that is the title is one of the body, also of one made again', async () => {
  const release = await parsed();
  letGo(release);
  expect(release.body.children).toContain(release.titleHeading);
});

test('a tree is made again once, until it is let go of again', async () => {
  const release = await parsed();
  const first = release.body.children;
  letGoAgain(release);
  expect(release.body.children).toBe(first);
  letGo(release);
  const second = release.body.children;
  expect(second).not.toBe(first);
  expect(release.body.children).toBe(second);
  letGoAgain(release);
  expect(release.body.children).not.toBe(second);
});
