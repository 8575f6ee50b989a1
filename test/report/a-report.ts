import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Place, Point } from '../../src/model/place.ts';
import type { Style } from '../../src/model/style.ts';
import type { Report, ReportedFile } from '../../src/report/report.ts';

const same = (text: string) => text;
export const plain: Style = {
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  blue: same,
  green: same,
  cyan: same,
  underline: same,
};

const code = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
export const coloured: Style = {
  bold: code(1, 22),
  dim: code(2, 22),
  red: code(31, 39),
  yellow: code(33, 39),
  blue: code(34, 39),
  green: code(32, 39),
  cyan: code(36, 39),
  underline: code(4, 24),
};

/** Where `words` stand in `text`, for the first time. */
export function placeOf(text: string, words: string): Place {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no ${words}`);
  return { start: pointAt(text, start), end: pointAt(text, start + words.length) };
}

export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
}

export function diagnostic(ruleId: string, reason: string, rest: Partial<Diagnostic> = {}): Diagnostic {
  const url = `https://docs.example.org/rules#${ruleId}`;
  const path = 'releases/tea.md';
  return { ruleId, reason, path, severity: 'error', url, fingerprint: '0123456789ab', ...rest };
}

export function report(...files: ReportedFile[]): Report {
  return { files };
}

const tea = `---
title: Tea growers open their gardens
date: 2024-04-31
organizers:
  - name: 山坡茶農協會 (Hillside Tea Growers)
    rol: organiser
\tcontact: none
---

Twelve gardens can be visited on the first Sunday in May; the growers ask visitors to come on foot or by the bus that leaves the railway station every half an hour, and to leave \u202edogs\u202c at home.
`;

/** Something of everything: a fix of each kind, wide characters, a tab, a long line, a hidden character, a clean file. */
export const mixed = report(
  { path: 'releases/bus.md', text: '---\n---\n', diagnostics: [] },
  {
    path: 'releases/tea.md',
    text: tea,
    diagnostics: [
      diagnostic('date-real', 'There is no 31 April: April has 30 days.', {
        place: placeOf(tea, '2024-04-31'),
        note: 'Put the day that was meant.',
        fix: { title: 'write 2024-04-30', edits: [{ start: 0, end: 0, text: '' }], safe: false },
      }),
      diagnostic('field-unknown', '“organizers” is not a field here. Did you mean “organisers”?', {
        place: placeOf(tea, 'organizers'),
        note: 'What stands under an unknown name is not used.',
        fix: { title: 'rename it to “organisers”', edits: [{ start: 0, end: 0, text: '' }], safe: true },
      }),
      diagnostic('name-latin', 'The name has no Latin spelling of its own.', {
        severity: 'info',
        place: placeOf(tea, '茶農'),
      }),
      diagnostic('front-matter-syntax', 'A tab cannot indent a field.', {
        severity: 'warning',
        place: placeOf(tea, 'contact: none\n---'),
      }),
      diagnostic('hidden-sign', 'There is a hidden sign before “\u202edogs\u202c”.', {
        severity: 'warning',
        place: placeOf(tea, '\u202edogs\u202c'),
        note: 'It turns the \u001b[31mdirection\u001b[0m of what follows.',
      }),
    ],
  },
  {
    path: 'releases/\u001b]0;title\u0007.md',
    diagnostics: [
      diagnostic('file-readable', 'The file may not be opened.', {
        path: 'releases/\u001b]0;title\u0007.md',
        note: 'Ask whoever keeps the folder for leave to read it.',
      }),
    ],
  },
);
