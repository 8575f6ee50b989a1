// Recall: plants one mistake in a release, reads it, and compares with what is said of the release without it.

import { chanceFrom } from '../chance.js';
import { companyOf } from './bases.js';
import { newsroomOf, stagingHost } from './newsroom.js';
import { classes } from './plants/index.js';
import { moved, withEdits } from './sheet.js';

/** Plants of each class, where there are places enough; the goal asks for 100. */
const wanted = 120;
const perKindAndRelease = 3;

/** @returns for each class its plants, each with what was found of it and what else was newly said. */
export async function recall(desk, all, { only = () => true, keep = () => false }) {
  const settings = `lang: en\nstaging-hosts: [${stagingHost}]\n`;
  const chosen = classes.filter(only);
  const needed = (company) =>
    all.filter((sheet) => chosen.some((kind) => Boolean(kind.company) === company && suits(kind, sheet)));
  const alone = await baseline(desk, settings, needed(false), () => []);
  const together = await baseline(desk, settings, needed(true), (sheet) => companyOf(sheet, all));
  const results = [];
  for (const kind of chosen) {
    const before = kind.company ? together : alone;
    const company = (sheet) => (kind.company ? companyOf(sheet, all) : []);
    const plants = choose(kind, all, before, company);
    const newsroom = newsroomOf(kind.id, settings, keep(kind));
    for (const [number, plant] of plants.entries()) {
      plant.text = withEdits(plant.sheet.text, plant.edits);
      plant.file = newsroom.put(number, plant, [
        ...company(plant.sheet),
        ...(plant.beside ?? []).map((text) => ({ text })),
      ]);
    }
    const read = plants.length > 0 ? await desk.read(newsroom.folder) : new Map();
    for (const plant of plants) judge(kind, plant, before.get(plant.sheet), read.get(plant.file).diagnostics);
    results.push({ ...kind, planted: plants, folder: newsroom.folder });
  }
  return { results, alone, together };
}

function suits({ pools = ['mse', 'postgresql', 'samples', 'own'], company }, sheet) {
  return pools.includes(sheet.pool) && (!company || sheet.group !== undefined);
}

/** What is said of every release before anything is planted. */
async function baseline(desk, settings, all, company) {
  if (all.length === 0) return new Map();
  const newsroom = newsroomOf('unplanted', settings);
  const files = all.map((sheet, number) => [sheet, newsroom.put(number, sheet, company(sheet))]);
  const read = await desk.read(newsroom.folder);
  return new Map(files.map(([sheet, file]) => [sheet, read.get(file).diagnostics]));
}

/** Takes turns among the kinds of a class, and in each among the releases; those with findings of its rules go last. */
function choose(kind, all, before, company) {
  const candidates = new Map();
  for (const sheet of all) {
    if (!suits(kind, sheet) || (kind.company && company(sheet).length === 0)) continue;
    const clean = !before.get(sheet).some(({ ruleId }) => kind.rules.includes(ruleId));
    if (!clean && !kind.unclean) continue;
    const chance = chanceFrom(`${kind.id} ${sheet.name}`);
    const taken = new Map();
    for (const plant of chance.shuffled([...kind.plants(sheet, chance, company(sheet)[0])])) {
      const sort = plant.kind;
      taken.set(sort, (taken.get(sort) ?? 0) + 1);
      if (taken.get(sort) > perKindAndRelease) continue;
      const list = candidates.get(sort) ?? [];
      list.push({ ...plant, sheet, clean, order: chance.next() });
      candidates.set(sort, list);
    }
  }
  const used = new Map();
  const chosen = [];
  while (chosen.length < wanted && candidates.size > 0) {
    for (const [sort, list] of candidates) {
      if (chosen.length === wanted) break;
      const cost = ({ sheet, clean, order }) => (used.get(sheet) ?? 0) + (clean ? 0 : 100) + order;
      const next = list.reduce((best, plant) => (cost(plant) < cost(best) ? plant : best));
      list.splice(list.indexOf(next), 1);
      if (list.length === 0) candidates.delete(sort);
      used.set(next.sheet, (used.get(next.sheet) ?? 0) + 1);
      chosen.push(next);
    }
  }
  return chosen;
}

/** Sorts what is said of a planted release into what was known, what finds the mistake, and what is new besides. */
function judge(kind, plant, before, after) {
  const known = [...before];
  const fresh = [];
  for (const diagnostic of after) {
    const at = known.findIndex(
      (old) =>
        old.ruleId === diagnostic.ruleId &&
        (old.fingerprint === diagnostic.fingerprint || stays(old, diagnostic)),
    );
    if (at < 0) fresh.push(diagnostic);
    else known.splice(at, 1);
  }
  function stays(old, diagnostic) {
    if (!old.place || !diagnostic.place)
      return !old.place && !diagnostic.place && old.field === diagnostic.field;
    return moved(old.place.start.offset, plant.edits) === diagnostic.place.start.offset;
  }
  const zone = zoneOf(kind, plant);
  const hit = fresh.findIndex(
    ({ ruleId, place }) =>
      kind.rules.includes(ruleId) &&
      (!place || (place.start.offset <= zone.end && place.end.offset >= zone.start)),
  );
  plant.found = hit < 0 ? undefined : fresh[hit];
  plant.extras = fresh.filter((_, at) => at !== hit);
}

/** Where a finding has to stand: in the paragraphs touched, unless the mistake can be told from another place too. */
function zoneOf(kind, { text, edits }) {
  if (kind.anywhere) return { start: 0, end: text.length };
  const start = Math.min(
    ...edits.map((edit) =>
      moved(
        edit.start,
        edits.filter((other) => other.end < edit.start),
      ),
    ),
  );
  const end = Math.max(...edits.map((edit) => moved(edit.end, edits)));
  const above = text.lastIndexOf('\n\n', Math.max(0, start - 1));
  const below = text.indexOf('\n\n', end);
  return { start: above < 0 ? 0 : above, end: below < 0 ? text.length : below };
}
