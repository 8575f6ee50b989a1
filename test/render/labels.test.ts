import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { searchLabels } from '../../src/model/search-index.ts';
import { parts } from '../../src/render/view/navigation.ts';
import { labelNames } from '../../src/render/words.ts';
import { ourTemplates } from './ours.ts';

const room = fileURLToPath(new URL('../../src/render/', import.meta.url));
const code = readdirSync(room, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(room + path, 'utf8'));

const used = new Set(
  [...ourTemplates().map(({ text }) => text), ...code].flatMap((text) =>
    [...text.matchAll(/\blabels\.(\w+)/g)].map(([, name]) => name),
  ),
);
// The view names the kinds of a change by their labels: `labels[kind]`.
for (const kind of ['correction', 'update']) used.add(kind);
// Pages of the archive name the parts of a section by theirs: `labels[part]`.
for (const part of parts) used.add(part);
// The search page hands its script a list of them.
for (const label of searchLabels) used.add(label);

it('every label is printed by a template or a format, and every label they print is there', () => {
  expect([...used].sort()).toEqual([...labelNames].sort());
});
