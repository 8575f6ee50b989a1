// Judges the copy desk: precision on published releases, recall by planted mistakes, and the time the rules take.
// `npm run bench:copydesk -- --only precision,recall,time --show CLASS --rule ID`
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bases } from './copydesk/bases.js';
import { openDesk } from './copydesk/desk.js';
import { precision } from './copydesk/precision.js';
import { recall } from './copydesk/recall.js';
import { printRecall, show } from './copydesk/report.js';
import { time } from './copydesk/time.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'precision,recall,time' },
    show: { type: 'string' },
    rule: { type: 'string' },
  },
});
const parts = values.only.split(',');
const given = process.env.PRESSDESK_CORPUS;
const corpus = given && existsSync(given) ? resolve(given) : undefined;
if (!corpus)
  console.log(
    'No published releases: set PRESSDESK_CORPUS to their folder for precision and the full recall.\n',
  );

const desk = await openDesk();
const goals = [];
if (parts.includes('precision') && corpus) goals.push(...(await precision(desk, corpus, values)));
if (parts.includes('recall')) {
  const wanted = ({ id, rules }) =>
    (!values.rule || rules.includes(values.rule)) &&
    (!values.show || id.includes(values.show) || rules.includes(values.show));
  const outcome = await recall(desk, bases(corpus), { only: wanted, keep: () => Boolean(values.show) });
  const rows = printRecall(outcome, desk.rules);
  if (values.show) outcome.results.forEach(show);
  for (const { id, ok, cells } of rows) {
    goals.push({ ok, words: `${id}: 95 % found, nothing else said (${cells[3]}, ${cells[4]} with others)` });
  }
}
if (parts.includes('time')) goals.push(...(await time(desk, corpus, values)));

const missed = goals.filter(({ ok }) => !ok);
console.log(`\nGoals reached: ${goals.length - missed.length} of ${goals.length}.`);
for (const { words } of missed) console.log(`  not reached  ${words}`);
process.exitCode = missed.length > 0 ? 1 : 0;
