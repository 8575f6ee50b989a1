import type { UnreadableCause } from '../../model/fault.ts';
import { release } from '../example.ts';
import type { FaultRule } from '../rule.ts';

const words: Readonly<Record<UnreadableCause, readonly [reason: string, note: string]>> = {
  permission: ['The file may not be opened.', 'Ask whoever keeps the folder for leave to read it.'],
  'not-a-file': ['This is no ordinary file.', 'A release is a text file, not a folder or a device.'],
  'link-loop': ['The link leads round in a circle.', 'Put the release itself in its place.'],
  vanished: [
    'The file is gone, or is a link that leads nowhere.',
    'Look where it is now, or take the link away.',
  ],
  unmerged: [
    'Two versions of the file stand side by side since a merge.',
    'Choose what is to stay of each, then: git add.',
  ],
  other: ['The file cannot be read.', 'Try to open it in an editor; the disk may be damaged or away.'],
};

export const fileReadable: FaultRule<'unreadable'> = {
  id: 'file-readable',
  fault: 'unreadable',
  severity: 'error',
  always: true,
  summary: 'Keep releases in files that can be opened.',
  reason:
    'A release that cannot be opened is in nothing that is published, though its name stands in the folder.',
  good: [
    release`
      ---
      title: Swimming pool reopens
      date: 2024-08-05
      organisers: [City Sports]
      contact:
        url: https://sports.example.org
      ---

      The pool in the park reopens on Monday.
    `,
  ],
  bad: [
    release`
      ---
      title: Swimming pool reopens (in a file that only its author may open)
      date: 2024-08-05
      organisers: [City Sports]
      contact:
        url: https://sports.example.org
      ---

      The pool in the park reopens on Monday.
    `,
  ],
  words({ cause }) {
    const [reason, note] = words[cause];
    return { reason, note };
  },
};
