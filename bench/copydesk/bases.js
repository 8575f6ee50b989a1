// The releases that mistakes are planted in: the corpus where there is one, our samples, and releases made for it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bundle.js';
import { ownReleases } from './releases/index.js';
import { sheetOf } from './sheet.js';

export function bases(corpus) {
  return [
    ...(corpus ? folder(join(corpus, 'mse'), 'mse') : []),
    ...(corpus ? folder(join(corpus, 'postgresql'), 'postgresql') : []),
    // One in four has weekdays enough.
    ...(corpus ? folder(join(corpus, 'senate-dates'), 'senate-dates').filter((_, at) => at % 4 === 0) : []),
    ...folder(join(root, 'releases'), 'samples'),
    ...ownReleases().map(({ name, text, ...rest }) => sheetOf(name, text, { pool: 'own', ...rest })),
  ];
}

function folder(path, pool) {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => sheetOf(`${pool}/${name}`, readFileSync(join(path, name), 'utf8'), { pool }));
}

/** The other language versions a release goes into the newsroom with: the one it was translated from, and one more. */
export function companyOf(sheet, all) {
  if (!sheet.group) return [];
  const group = all.filter((other) => other.group === sheet.group && other.pool === sheet.pool);
  const source = group.find(({ lang }) => /^en\b/.test(lang)) ?? group[0];
  const others = group.filter((other) => other !== source && other !== sheet);
  return source === sheet ? [] : [source, ...others.slice(0, 1)];
}
