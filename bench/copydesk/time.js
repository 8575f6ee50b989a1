// Time: what the rules cost beside what reading a release costs, in one process.
import { performance } from 'node:perf_hooks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDocument } from 'yaml';
import { bases } from './bases.js';
import { table } from './table.js';

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
    const { parsing, rules, remark, ratio, besideRemark } = await compare(desk, sheets);
    console.log(
      `${name}: parsing ${ms(parsing)}, all rules ${ms(rules)}, ratio ${ratio.toFixed(2)}; beside remark and yaml (${ms(remark)}) ${besideRemark.toFixed(2)}`,
    );
    const slowest = (await byRule(desk, sheets)).filter(({ id }, at) => (wanted ? id === wanted : at < 5));
    const rows = slowest.map(({ id, beside, alone }) => [id, ms(beside), ms(alone)]);
    console.log(`\n${table(['slowest', 'beside others', 'alone, with its readers'], rows)}\n`);
    goals.push({
      ok: ratio <= 1,
      words: `rules cost at most as much as parsing, on ${name} (${ratio.toFixed(2)})`,
    });
  }
  return goals;
}

const ms = (value) => `${value.toFixed(3)} ms`;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Releases that have to be read together: those of one key, in the languages they have. */
function unitsOf(sheets) {
  const units = new Map();
  for (const { original, name, group } of sheets) {
    const unit = units.get(group ?? name) ?? [];
    unit.push({ bytes: Buffer.from(original), name });
    units.set(group ?? name, unit);
  }
  return [...units.values()];
}

async function parse(desk, unit) {
  const config = desk.toConfig({});
  const releases = [];
  for (const { bytes, name } of unit) releases.push(await desk.parseRelease(bytes, name, config));
  return releases;
}

function contexts(desk, releases) {
  const config = desk.toConfig({});
  return releases.map((release) => {
    const address = desk.addressOf(release, config);
    return {
      config,
      slug: desk.slugOf(release),
      ...(address !== undefined && { address }),
      siblings: releases.filter((other) => other !== release),
      rules: desk.rules,
      claimants: [],
      asset: () => 'ok',
      picture: () => ({ hazards: [] }),
    };
  });
}

const remark = unified().use(remarkParse).use(remarkGfm).freeze();

/** What the packages take that most programs read releases with: a measure that stays when our own reading gets quicker. */
function besides(unit) {
  const start = performance.now();
  for (const { bytes } of unit) {
    const text = bytes.toString();
    const end = text.indexOf('\n---\n', 4) + 1;
    parseDocument(text.slice(4, end)).toJS();
    remark.parse(text.slice(end + 4));
  }
  return performance.now() - start;
}

/** Parsing and checking take turns release by release, so that a busy moment of the machine hits both. */
async function compare(desk, sheets) {
  const units = unitsOf(sheets);
  // Small sets are read several times over, or the clock would be too coarse.
  const times = Math.ceil(150 / sheets.length);
  const count = sheets.length * times;
  const totals = [];
  for (let round = 0; round <= rounds; round++) {
    const total = { parsing: 0, rules: 0, remark: 0 };
    for (let time = 0; time < times; time++) {
      for (const unit of units) {
        const start = performance.now();
        const releases = await parse(desk, unit);
        total.parsing += performance.now() - start;
        total.rules += cost(desk, releases, desk.rules);
        total.remark += besides(unit);
      }
    }
    // The first round only warms up.
    if (round > 0) totals.push(total);
  }
  return {
    parsing: median(totals.map(({ parsing }) => parsing)) / count,
    rules: median(totals.map(({ rules }) => rules)) / count,
    remark: median(totals.map(({ remark }) => remark)) / count,
    besideRemark: median(totals.map(({ remark, rules }) => rules / remark)),
    ratio: median(totals.map(({ parsing, rules }) => rules / parsing)),
  };
}

/** What each rule costs on releases that all rules have read already, and on those that none has. */
async function byRule(desk, sheets) {
  const units = unitsOf(sheets);
  const sample = units.filter((_, at) => at % Math.ceil(units.length / 40) === 0);
  const count = sample.reduce((total, unit) => total + unit.length, 0);
  const costs = new Map(desk.rules.map(({ id }) => [id, { beside: [], alone: [] }]));
  for (let round = 0; round < 4; round++) {
    const spent = new Map(desk.rules.map(({ id }) => [id, { beside: 0, alone: 0 }]));
    for (const unit of sample) {
      const releases = await parse(desk, unit);
      cost(desk, releases, desk.rules);
      for (const rule of desk.rules) {
        spent.get(rule.id).beside += cost(desk, releases, [rule]);
        spent.get(rule.id).alone += cost(desk, await parse(desk, unit), [rule]);
      }
    }
    if (round === 0) continue;
    for (const [id, { beside, alone }] of spent) {
      costs.get(id).beside.push(beside / count);
      costs.get(id).alone.push(alone / count);
    }
  }
  return [...costs]
    .map(([id, { beside, alone }]) => ({ id, beside: median(beside), alone: median(alone) }))
    .sort((a, b) => b.beside - a.beside);
}

function cost(desk, releases, rules) {
  const around = contexts(desk, releases);
  const start = performance.now();
  for (const [at, release] of releases.entries()) desk.checkRelease(release, rules, around[at]);
  return performance.now() - start;
}
