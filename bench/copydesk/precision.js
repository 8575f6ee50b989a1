// Precision: what is said of published releases, beside what people judged of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { percent, table } from './table.js';

const folder = fileURLToPath(new URL('../judgements', import.meta.url));
const goals = { error: 0.98, warning: 0.9 };
const judgementsNeeded = 200;

/** Text that lost its punctuation can still be read for its days. */
const onlyDates = ['date-weekday', 'date-today', 'date-line', 'date-year', 'date-real', 'date-range'];

export async function precision(desk, corpus, { rule: wanted, show }) {
  const findings = [];
  let released = 0;
  for (const part of ['mse', 'postgresql', 'senate-dates']) {
    if (!existsSync(join(corpus, part))) continue;
    for (const [file, { diagnostics }] of await desk.read(corpus, [join(corpus, part)])) {
      if (part !== 'senate-dates') released++;
      for (const diagnostic of diagnostics) {
        if (part === 'senate-dates' && !onlyDates.includes(diagnostic.ruleId)) continue;
        findings.push({ ...diagnostic, part, file: file.replaceAll('\\', '/') });
      }
    }
  }
  const { judged, stale, clashing } = judge(findings);
  const rows = tally(findings.filter(({ ruleId }) => !wanted || ruleId === wanted));
  console.log(`Precision on ${released} releases and the days of the rest\n`);
  console.log(
    table(
      ['rule', 'severity', 'found', 'in files', 'judged', 'right', 'wrong', 'unjudged', 'precision'],
      rows.map((row) => row.cells),
      [0, 1],
    ),
  );
  const sums = Object.fromEntries(
    ['error', 'warning', 'info'].map((severity) => [severity, sum(findings, severity)]),
  );
  for (const [severity, { found, right, wrong }] of Object.entries(sums)) {
    console.log(
      `${severity}s: ${found} found, ${right} right, ${wrong} wrong, ${percent(right, right + wrong)} of the judged`,
    );
  }
  const counted = findings.filter(({ part }) => part !== 'senate-dates');
  const wrong = counted.filter(({ right }) => right === false).length;
  const guessed = expectedWrong(counted);
  const per = ((wrong + guessed) * 10) / released;
  console.log(
    `False findings in ten releases: ${per.toFixed(2)} (${wrong} judged wrong, ${guessed.toFixed(1)} expected among the unjudged)`,
  );
  console.log(
    `Judged findings: ${judged}. ${judged < judgementsNeeded ? `At least ${judgementsNeeded} are needed.` : ''}`,
  );
  for (const { rule, file, fingerprint } of stale)
    console.log(`  stale judgement: ${rule} ${file} ${fingerprint}`);
  for (const { rule, file, fingerprint } of clashing)
    console.log(`  judged twice: ${rule} ${file} ${fingerprint}`);
  if (show || wanted) list(findings, wanted, show);
  console.log('');
  return [
    ...['error', 'warning'].map((severity) => {
      const { right, wrong: bad } = sums[severity];
      return {
        ok: right + bad > 0 && right >= goals[severity] * (right + bad),
        words: `precision of ${severity}s at least ${goals[severity] * 100} % (${percent(right, right + bad)})`,
      };
    }),
    { ok: per <= 1, words: `at most one false finding in ten releases (${per.toFixed(2)})` },
    { ok: judged >= judgementsNeeded, words: `at least ${judgementsNeeded} findings judged (${judged})` },
  ];
}

/** Notes on each finding what was judged of it; an entry speaks for all findings of its fingerprint in its file. */
function judge(findings) {
  const entries = new Map();
  const clashing = [];
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    if (!name.endsWith('.json')) continue;
    const rule = name.slice(0, -5);
    for (const entry of JSON.parse(readFileSync(join(folder, name), 'utf8'))) {
      const key = `${rule} ${entry.file} ${entry.fingerprint}`;
      if (entries.has(key) && entries.get(key).right !== entry.right) clashing.push({ ...entry, rule });
      entries.set(key, { ...entry, rule, used: false });
    }
  }
  let judged = 0;
  for (const finding of findings) {
    const entry = entries.get(`${finding.ruleId} ${finding.file} ${finding.fingerprint}`);
    if (!entry) continue;
    entry.used = true;
    judged++;
    finding.right = entry.right;
    finding.why = entry.why;
  }
  return { judged, clashing, stale: [...entries.values()].filter(({ used }) => !used) };
}

function tally(findings) {
  const keys = new Set(findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`));
  return [...keys].sort().map((key) => {
    const [rule, severity] = key.split(' ');
    const own = findings.filter((finding) => finding.ruleId === rule && finding.severity === severity);
    const right = own.filter((finding) => finding.right === true).length;
    const wrong = own.filter((finding) => finding.right === false).length;
    const files = new Set(own.map(({ file }) => file)).size;
    const judged = right + wrong;
    return {
      cells: [
        rule,
        severity,
        own.length,
        files,
        judged,
        right,
        wrong,
        own.length - judged,
        percent(right, judged),
      ],
    };
  });
}

function sum(findings, severity) {
  const own = findings.filter((finding) => finding.severity === severity);
  return {
    found: own.length,
    right: own.filter(({ right }) => right === true).length,
    wrong: own.filter(({ right }) => right === false).length,
  };
}

/** How many of the unjudged are wrong if they are as those of their rule that were judged. */
function expectedWrong(findings) {
  let expected = 0;
  for (const rule of new Set(findings.map(({ ruleId }) => ruleId))) {
    const own = findings.filter(({ ruleId }) => ruleId === rule);
    const judged = own.filter(({ right }) => right !== undefined);
    const wrong = judged.filter(({ right }) => right === false).length;
    if (judged.length > 0) expected += ((own.length - judged.length) * wrong) / judged.length;
  }
  return expected;
}

/** With `--rule` every finding of it; with `--show unjudged` or `--show wrong` those. */
function list(findings, wanted, show) {
  for (const { ruleId, file, place, fingerprint, reason, right, why } of findings) {
    if (wanted && ruleId !== wanted) continue;
    const state = right === undefined ? 'unjudged' : right ? 'right' : 'wrong';
    if (['unjudged', 'wrong', 'right'].includes(show) ? show !== state : !wanted) continue;
    console.log(
      `${state}  ${ruleId}  ${file}:${place?.start.line ?? 1}  ${fingerprint}  ${reason}${why ? `  (${why})` : ''}`,
    );
  }
}
