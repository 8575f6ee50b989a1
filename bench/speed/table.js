// The outcome as people, documents and programs read it.
import { names } from './goals.js';

const heads = ['work', 'beside', 'figures', 'ratio', 'goal', ''];

/** Rows of text: what was done, beside what, both figures, their ratio, the goal, and whether it is reached. */
export function rowsOf(outcomes) {
  return outcomes.map(({ work, beside, figure, value, other, ratio, ms, limit, missing }) => {
    if (missing) return [work, names[beside] ?? '', '', '', `≤ ${short(limit)}`, `skipped: ${missing}`];
    const reached = (ms ?? ratio) <= limit ? 'reached' : 'not reached';
    if (ms !== undefined) return [work, '', `${Math.round(ms)} ms`, '', `≤ ${limit} ms`, reached];
    const figures = `${shown(value, figure)} : ${shown(other, figure)}`;
    return [work, names[beside] ?? beside, figures, short(ratio), `≤ ${short(limit)}`, reached];
  });
}

export function asText(rows) {
  const widths = heads.map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 2 || at === 3 ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))),
    )
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

export function asMarkdown(rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(['---', '---', '---:', '---:', '---:', '---']), ...rows.map(line)].join('\n');
}

function shown(value, figure) {
  if (figure === 'memory') return `${Math.round(value / 2 ** 20)} MiB`;
  return value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${Math.round(value)} ms`;
}

function short(ratio) {
  return ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2);
}
