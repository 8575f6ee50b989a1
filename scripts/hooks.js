// Tries the hook with each hook manager in repositories that are thrown away: `npm run test:hooks -- [manager]`.
// A manager that is not installed is left out and said; with CI=true it is a failure.
import { managers } from './hooks/managers.js';
import { installPackages, Office, run, workshop } from './hooks/office.js';
import { scenarios } from './hooks/scenarios.js';

const [wanted] = process.argv.slice(2);
const chosen = managers.filter(({ id }) => !wanted || id.includes(wanted));
const packages = installPackages();
const rows = [];
const failures = [];
const skipped = [];

for (const manager of chosen) {
  if (manager.id === 'pre-commit' && !isInstalled('pre-commit')) {
    skipped.push(manager.id);
    continue;
  }
  const prepared = manager.prepare?.();
  for (const scenario of scenarios) {
    const why = outcome(manager, scenario, prepared);
    rows.push({ manager: manager.id, scenario: scenario.id, ok: why === undefined });
    if (why !== undefined) failures.push(`${manager.id}, ${scenario.id}: ${why}`);
  }
}

function outcome(manager, scenario, prepared) {
  try {
    const office = new Office(packages);
    manager.setUp(office, prepared);
    office.commitAll('Set up the hook');
    return scenario.try(office, manager);
  } catch (error) {
    return `the scenario broke off: ${error.message}`;
  }
}

function isInstalled(command) {
  try {
    return run(command, ['--version'], workshop).ok;
  } catch {
    return false;
  }
}

const width = Math.max(...scenarios.map(({ id }) => id.length));
const columns = [...new Set(rows.map(({ manager }) => manager))];
console.log(`${''.padEnd(width)}  ${columns.join('  ')}`);
for (const { id } of scenarios) {
  const cells = columns.map((column) => {
    const row = rows.find(({ manager, scenario }) => manager === column && scenario === id);
    return (row?.ok ? 'ok' : 'FAILED').padEnd(column.length);
  });
  console.log(`${id.padEnd(width)}  ${cells.join('  ')}`.trimEnd());
}
for (const failure of failures) console.log(`\n${failure}`);
for (const id of skipped) console.log(`\nskipped: ${id} is not installed`);
console.log(`\nHook matrix: ${rows.filter(({ ok }) => ok).length} of ${chosen.length * scenarios.length}`);
process.exitCode = failures.length > 0 || (skipped.length > 0 && process.env.CI === 'true') ? 1 : 0;
