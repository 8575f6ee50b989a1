import { attribute, type MailElement, type MailRule } from '../mail.ts';

export const mailTable: MailRule = {
  id: 'mail-table',
  reads: 'mail',
  severity: 'warning',
  summary: 'Tell tables that hold figures from tables that only hold the layout.',
  reason:
    'A screen reader announces every table with its rows and columns unless role="presentation" says that it is layout. In a table of figures it reads the heading of a cell aloud, if its scope says which cells it is for.',
  good: [
    '<table role="presentation"><tr><td>Read on</td></tr></table>',
    '<table><caption>Loans</caption><tr><th scope="col">Year</th><th scope="col">Loans</th></tr><tr><td>2025</td><td>9,000</td></tr></table>',
  ],
  bad: [
    '<table><tr><td>Read on</td></tr></table>',
    '<table role="presentation"><tr><th scope="col">Year</th></tr><tr><td>2025</td></tr></table>',
    '<table><tr><th>Year</th></tr><tr><td>2025</td></tr></table>',
  ],
  *check({ elements }) {
    for (const table of elements) {
      if (table.tagName !== 'table') continue;
      const parts = [...ownParts(table)];
      const headings = parts.filter(({ tagName }) => tagName === 'th');
      const isData = headings.length > 0 || parts.some(({ tagName }) => tagName === 'caption');
      const role = attribute(table, 'role')?.toLowerCase();
      const isLayout = role === 'presentation' || role === 'none';
      if (isData && isLayout) {
        yield {
          reason: 'The table has headings or a caption, and is said to be layout.',
          note: `Take role="${role}" away, or make its headings ordinary cells.`,
          at: table,
        };
      } else if (!isData && !isLayout) {
        yield {
          reason: 'The table has no headings, so it is layout, and does not say so.',
          note: 'Write role="presentation" into its tag, or make its headings <th scope="col">.',
          at: table,
        };
      }
      if (isLayout) continue;
      for (const heading of headings) {
        if (attribute(heading, 'scope') !== undefined) continue;
        yield {
          reason: 'The heading of the table does not say which cells it is for.',
          note: 'Write scope="col" over a column, scope="row" before a row.',
          at: heading,
        };
      }
    }
  },
};

/** What stands in a table, without what stands in one within it. */
function* ownParts(element: MailElement): Iterable<MailElement> {
  for (const child of element.children) {
    yield child;
    if (child.tagName !== 'table') yield* ownParts(child);
  }
}
