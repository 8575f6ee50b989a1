import type { NewsletterOutcome } from '../app/issue/newsletter.ts';
import { reporterNamed } from '../app/reporters.ts';
import { safeJson } from '../language/safe-json.ts';
import { plain } from './terminal.ts';

/** What an issue of the newsletter came to, for other programs; `check` is what `check --format json` prints. */
export function newsletterJson(outcome: NewsletterOutcome): string {
  const { now, title, lang, out, files, releases, full, left, refused, report } = outcome;
  const check: unknown = JSON.parse(reporterNamed('json').render(report, plain, { columns: 80 }));
  const value = {
    version: 1,
    now: now.toISOString(),
    subject: title,
    lang,
    out,
    files,
    releases: releases.map((path, index) => ({ path, full: index < full })),
    left: left.map(({ release, state }) => ({ path: release.source.path, state: state.kind })),
    refused,
    check,
  };
  return `${safeJson(value)}\n`;
}
