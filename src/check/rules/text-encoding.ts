import { release } from '../example.ts';
import type { FaultRule } from '../rule.ts';

export const textEncoding: FaultRule<'encoding'> = {
  id: 'text-encoding',
  fault: 'encoding',
  severity: 'error',
  always: true,
  summary: 'Save releases as UTF-8.',
  reason:
    'In UTF-8 every letter of every language has one spelling in bytes. A file saved in another way shows “CafÃ©” for “Café” somewhere, and nobody notices before it is published.',
  good: [
    release`
      ---
      title: Café opens in the botanical garden
      date: 2024-05-21
      organisers: [Botanical Garden]
      contact:
        url: https://garden.example.org
      ---

      The café in the palm house opens on Tuesday.
    `,
  ],
  bad: [
    release`
      ---
      title: Café opens in the botanical garden (saved as Windows-1252)
      date: 2024-05-21
      organisers: [Botanical Garden]
      contact:
        url: https://garden.example.org
      ---

      The café in the palm house opens on Tuesday.
    `,
  ],
  words: ({ encoding, place }) => ({
    reason: `The file is not saved as UTF-8${encoding ? `, but as ${encoding}, it seems` : ''}.`,
    ...(encoding && { actual: encoding }),
    expected: ['UTF-8'],
    note: `In the editor, choose “Save as…”, and “UTF-8” as the encoding. The first character that cannot be read is in line ${place.start.line}.`,
  }),
};
