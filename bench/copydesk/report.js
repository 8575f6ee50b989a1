// What the bench prints of recall.
import { percent, table } from './table.js';

const goal = 0.95;

export function printRecall({ results, alone, together }, rules) {
  const known = new Set(rules.map(({ id }) => id));
  const rows = results.map(({ id, rules: by, planted }) => {
    const found = planted.filter((plant) => plant.found).length;
    const extras = planted.filter((plant) => plant.extras.length > 0).length;
    const finders = [...new Set(planted.flatMap((plant) => plant.found?.ruleId ?? []))];
    const missing = by.some((rule) => known.has(rule)) ? '' : 'no such rule yet';
    return {
      id,
      ok: planted.length > 0 && found >= goal * planted.length && extras === 0,
      cells: [
        id,
        planted.length,
        found,
        percent(found, planted.length),
        extras,
        finders.join(', ') || missing,
      ],
    };
  });
  console.log('Recall: one mistake planted in a release, compared with the same release without it\n');
  console.log(
    table(
      ['class', 'plants', 'found', '%', 'with others', 'found by'],
      rows.map(({ cells }) => cells),
      [0, 5],
    ),
  );
  const few = results.filter(({ planted }) => planted.length < 100);
  if (few.length > 0)
    console.log(
      `\nFewer than 100 plants: ${few.map(({ id, planted }) => `${id} ${planted.length}`).join(', ')}.`,
    );
  tellOwn(alone, 'alone');
  tellOwn(together, 'beside their translations', alone);
  return rows;
}

/** Nothing should be said of the releases before anything is planted; what is, is a mistake of theirs or of a rule. */
function tellOwn(read, how, known) {
  const own = [...read].flatMap(([sheet, said]) => {
    // Where no class reads releases alone, this one was read beside its translations only.
    const before = known?.get(sheet)?.map(({ fingerprint }) => fingerprint) ?? [];
    const fresh = said.filter(({ fingerprint }) => !before.includes(fingerprint));
    return ['own', 'samples'].includes(sheet.pool) ? fresh.map((diagnostic) => [sheet, diagnostic]) : [];
  });
  if (own.length === 0) return;
  console.log(`\nSaid of our own releases ${how}, before anything was planted (${own.length}):`);
  const first = new Map([...own].reverse().map((entry) => [entry[1].ruleId, entry]));
  for (const [rule, [sheet, { place, reason }]] of first) {
    const count = own.filter(([, { ruleId }]) => ruleId === rule).length;
    console.log(`  ${rule} × ${count}, such as ${sheet.name}:${place?.start.line ?? 1} ${reason}`);
  }
}

/** Misses and extras of a class, for those who write its rule. */
export function show({ id, planted, folder }) {
  console.log(`\n${id}: the planted releases are in ${folder}`);
  const kinds = new Map();
  for (const plant of planted) kinds.set(plant.kind, [...(kinds.get(plant.kind) ?? []), plant]);
  for (const [kind, all] of kinds) {
    const found = all.filter((plant) => plant.found).length;
    const more = all.filter(({ extras }) => extras.length > 0).length;
    console.log(`  ${kind}: ${found} of ${all.length} found${more ? `, ${more} with others` : ''}`);
  }
  for (const plant of planted) {
    if (plant.found && plant.extras.length === 0) continue;
    const at = plant.edits[0].start;
    const line = plant.text.slice(0, at).split('\n').length;
    console.log(
      `\n${plant.found ? 'FOUND, BUT ALSO' : 'MISSED'}  ${plant.file}:${line} (${plant.sheet.name}) ${plant.kind}: ${plant.what}`,
    );
    console.log(`    ${plant.text.slice(Math.max(0, at - 60), at + 80).replace(/\n/g, '⏎')}`);
    for (const { ruleId, place, reason } of plant.extras)
      console.log(`    + ${ruleId} ${place ? `${place.start.line}:${place.start.column}` : ''} ${reason}`);
  }
}
