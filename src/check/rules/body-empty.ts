import type { Nodes, RootContent } from 'mdast';
import { walk } from '../../language/walk.ts';
import { release } from '../example.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const bodyEmpty: ReleaseRule = {
  id: 'body-empty',
  severity: 'error',
  summary: 'Write a text below the front matter.',
  reason:
    'A headline without a story goes out as an empty page and an empty e-mail, and cannot be called back.',
  good: [
    release`
      ---
      title: New ferry to the outer islands
      date: 2024-07-01
      organisers: [Island Ferries]
      contact:
        url: https://ferries.example.org
      ---

      A second ferry sails to the outer islands from July.
    `,
  ],
  bad: [
    release`
      ---
      title: New ferry to the outer islands
      date: 2024-07-01
      organisers: [Island Ferries]
      contact:
        url: https://ferries.example.org
      ---

      # New ferry to the outer islands

      <!-- The text follows on Monday. -->
    `,
  ],
  check({ body, source }) {
    if (body.children.some(speaks)) return none;
    const text = source.text.trimEnd();
    const offset = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    const line = text.slice(0, offset).split(/\r\n|\n|\r/).length;
    const column = text.length - offset + 1;
    return [
      {
        reason: 'The release has no text.',
        place: { start: { line, column: 1, offset }, end: { line, column, offset: text.length } },
        note: 'Write what there is to tell below the front matter.',
      },
    ];
  },
};

function speaks(part: RootContent): boolean {
  if (part.type === 'heading') return false;
  for (const node of walk(part)) if (says(node)) return true;
  return false;
}

function says(node: Nodes): boolean {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return true;
    case 'text':
    case 'code':
    case 'inlineCode':
      return hasWord(node.value);
    case 'html':
      return /<img\b/i.test(node.value) || hasWord(node.value.replace(comment, '').replace(tag, ''));
    default:
      return false;
  }
}

const hasWord = (text: string) => /[!-~]/.test(text) || /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
// Unclosed ones run to the end, as in a browser; so each character is looked at once.
const comment = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const tag = /<[^>]*(?:>|$)/g;
