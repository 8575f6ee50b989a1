// What must be reached: one figure of one subject beside that of another, and the most that the ratio may be.

/** @param size number of releases: 10,000 in the goals as they were set. */
export function goalsFor(size) {
  const n = size.toLocaleString('en');
  const [tenth, tenfold] = [size / 10, size * 10].map((count) => Math.round(count).toLocaleString('en'));
  const cold = `cold build, ${n} releases × page, wire text, newsletter`;
  return [
    goal('cold', cold, 'cold', 'hugo', 0.6),
    goal('cold', `${cold}: processor time`, 'cold', 'hugo', 0.7, 'cpu'),
    goal('cold', cold, 'cold', 'eleventy', 0.1),
    goal('real', `cold build, ${n} real texts`, 'cold-real', 'hugo-real', 0.8),
    goal('unchanged', `nothing changed, ${n}`, 'unchanged', 'hugo', 0.05),
    goal('changed', `one changed, ${n}`, 'changed', 'hugo', 0.05),
    goal('memory', `peak memory, ${n} cold`, 'cold', 'hugo', 0.25, 'memory'),
    goal('growth', `peak memory, ${tenfold} cold, beside ${n}`, 'cold-tenfold', 'cold', 1.5, 'memory'),
    goal('growth', `cold build, ${tenfold}, beside ${n}`, 'cold-tenfold', 'cold', 10.5),
    goal('few', `nothing changed, ${tenth}`, 'unchanged-tenth', 'node', 1.5),
    goal('check', 'check one file, front matter alone', 'check-fields', 'node', 1.6),
    goal('check', 'check one file, every rule', 'check', 'node', 2),
    goal('check', 'check one file, every rule', 'check', 'prettier', 0.45),
    goal('check-large', `check one file of ${n}`, 'check-large', 'node', 2),
    goal('check-large', `check one file of ${n}`, 'check-large', 'prettier', 0.45),
    goal('staged', 'check 400 staged files', 'staged', 'markdownlint', 1 / 3),
    goal('help', '--help', 'help', 'node', 1.3),
  ];
}

function goal(group, work, subject, beside, limit, figure = 'wall') {
  return { group, work, subject, beside, limit, figure };
}

/** How others are called in tables. */
export const names = {
  node: '`node -e 0`',
  hugo: 'Hugo',
  'hugo-real': 'Hugo',
  eleventy: 'Eleventy',
  prettier: '`prettier --check`',
  markdownlint: 'markdownlint-cli2',
  cold: 'itself',
};
