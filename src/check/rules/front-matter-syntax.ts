import { release } from '../example.ts';
import type { FaultRule } from '../rule.ts';

export const frontMatterSyntax: FaultRule<'syntax'> = {
  id: 'front-matter-syntax',
  fault: 'syntax',
  severity: 'error',
  always: true,
  summary: 'Begin the file with its front matter, between two lines of three hyphens.',
  reason:
    'Title, date, organisers and contact are read from the front matter. Where it cannot be read, nobody can tell what the release is, so nothing of it is published.',
  good: [
    release`
      ---
      title: "Harbour museum: late opening on Fridays"
      date: 2024-05-03
      organisers: [Harbour Museum]
      contact:
        url: https://museum.example.org
      ---

      From May the museum stays open until nine on Fridays.
    `,
  ],
  bad: [
    release`
      ---
      title: Harbour museum: late opening on Fridays
      date: 2024-05-03
      organisers: [Harbour Museum]
      contact:
        url: https://museum.example.org
      ---

      From May the museum stays open until nine on Fridays.
    `,
    release`
      # Harbour museum open late on Fridays

      From May the museum stays open until nine on Fridays.
    `,
  ],
  words: ({ reason, note, fix }) => ({ reason, ...(note && { note }), ...(fix && { fix }) }),
};
