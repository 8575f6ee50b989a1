// Time: what the rules cost beside what reading a release costs, in one process.
import { performance } from 'node:perf_hooks';
import { bases } from './bases.js';

const rounds = 7;

export async function time(desk, corpus, { rule: wanted }) {
  const all = bases(corpus);
  const sets = [
    ...(corpus
      ? [['the published releases', all.filter(({ pool }) => ['mse', 'postgresql'].includes(pool))]]
      : []),
    ['our samples', all.filter(({ pool }) => pool === 'samples')],
    ['the releases of the bench', all.filter(({ pool }) => pool === 'own')],
  ];
  console.log('Time per release, median of rounds\n');
  const goals = [];
  for (const [name, sheets] of sets) {
    const { parsing, rules, ratio } = await compare(desk, sheets);
    console.log(`${name}: parsing ${ms(parsing)}, all rules ${ms(rules)}, ratio ${ratio.toFixed(2)}`);
    goals.push({
      ok: ratio <= 1,
      words: `rules cost at most as much as parsing, on ${name} (${ratio.toFixed(2)})`,
    });
  }
  const costs = await byRule(desk, sets[0][1]);
  const shared = costs.all - costs.rules.reduce((total, { cost }) => total + cost, 0);
  console.log(`\nSlowest on ${sets[0][0]}, with the readers they share (${ms(Math.max(0, shared))}) warm:`);
  const listed = wanted ? costs.rules.filter(({ id }) => id === wanted) : costs.rules.slice(0, 5);
  for (const { id, cost } of listed) console.log(`  ${id.padEnd(24)} ${ms(cost)}`);
  return goals;
}

const ms = (value) => `${value.toFixed(3)} ms`;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

async function parseAll(desk, sheets) {
  const config = desk.toConfig({});
  const start = performance.now();
  const releases = [];
  for (const { bytes, name } of sheets) releases.push(await desk.parseRelease(bytes, name, config));
  return { releases, took: performance.now() - start };
}

function contexts(desk, releases) {
  const config = desk.toConfig({});
  return releases.map((release) => {
    const address = desk.addressOf(release, config);
    const { key } = release.data;
    return {
      config,
      slug: desk.slugOf(release),
      ...(address !== undefined && { address }),
      siblings: key ? releases.filter((other) => other !== release && other.data.key === key) : [],
      rules: desk.rules,
      claimants: [],
      asset: () => 'ok',
    };
  });
}

/** Parsing and checking take turns, so that a busy moment of the machine hits both. */
async function compare(desk, sheets) {
  const many = sheets.map(({ original, name }) => ({ bytes: Buffer.from(original), name }));
  // Small sets are read several times over, or the clock would be too coarse.
  const repeated = Array.from({ length: Math.ceil(150 / many.length) }, () => many).flat();
  const parsing = [];
  const checking = [];
  const ratios = [];
  for (let round = 0; round <= rounds; round++) {
    const { releases, took } = await parseAll(desk, repeated);
    const around = contexts(desk, releases);
    const start = performance.now();
    for (const [at, release] of releases.entries()) desk.checkRelease(release, desk.rules, around[at]);
    const checked = performance.now() - start;
    // The first round only warms up.
    if (round === 0) continue;
    parsing.push(took / repeated.length);
    checking.push(checked / repeated.length);
    ratios.push(checked / took);
  }
  return { parsing: median(parsing), rules: median(checking), ratio: median(ratios) };
}

/** What each rule costs on releases that the other rules have read already. */
async function byRule(desk, sheets) {
  const many = sheets.map(({ original, name }) => ({ bytes: Buffer.from(original), name }));
  const costs = new Map(desk.rules.map(({ id }) => [id, []]));
  const alls = [];
  for (let round = 0; round < 3; round++) {
    const { releases } = await parseAll(desk, many);
    const around = contexts(desk, releases);
    const begin = performance.now();
    for (const [at, release] of releases.entries()) desk.checkRelease(release, desk.rules, around[at]);
    alls.push((performance.now() - begin) / releases.length);
    for (const rule of desk.rules) {
      const start = performance.now();
      for (const [at, release] of releases.entries()) desk.checkRelease(release, [rule], around[at]);
      costs.get(rule.id).push((performance.now() - start) / releases.length);
    }
  }
  const rules = [...costs]
    .map(([id, times]) => ({ id, cost: median(times) }))
    .sort((a, b) => b.cost - a.cost);
  return { rules, all: median(alls) };
}
