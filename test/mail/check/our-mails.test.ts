import { describe, expect, it } from 'vitest';
import { checkMail } from '../../../src/mail/check/check-mail.ts';
import { mailRules } from '../../../src/mail/check/rules/index.ts';
import { newsletter } from '../../../src/render/formats/newsletter.ts';
import { readRelease, releaseOf, releasePaths, rendered } from '../../render/newsroom.ts';

const { excess } = await import(new URL('../../../bench/mail/size.js', import.meta.url).href);

/** Every rule but what only tells of the <style>, and of pictures, whose files are not read here. */
const levels = Object.fromEntries(
  mailRules.map(
    ({ id }) => [id, id === 'mail-enhancement' || id === 'mail-image' ? 'off' : 'error'] as const,
  ),
);

/** One line for each fault. */
function told(html: unknown): readonly string[] {
  return checkMail(String(html), levels).map(({ rule, reason }) => `${rule.id}: ${reason}`);
}

describe('our own mail has nothing that a mail program cannot show', () => {
  it.each(releasePaths)('%s', async (path) => {
    const { content } = await rendered(await readRelease(path), newsletter);
    expect(told(content)).toEqual([]);
    const bare = String(content).replace(/<style>[\s\S]*?<\/style>/, '');
    expect(told(bare)).toEqual([]);
  });

  it.each(releasePaths)('%s in few bytes: 4 kB and a fifth of the text beside it', async (path) => {
    const { content } = await rendered(await readRelease(path), newsletter);
    // It has everything there is, in few words.
    const beyond = path.includes('tide-gauge') ? 1500 : 0;
    expect(excess(String(content))).toBeLessThanOrEqual(beyond);
  });

  it('has no lines of a table of figures around what stands in a cell for the looks', async () => {
    const { content } = await rendered(await releaseOf(everything), newsletter);
    const tables = String(content).match(/<table[^>]*>/g) ?? [];
    const drawn = tables.filter((table) => table.includes('border="1"'));
    expect(drawn).toHaveLength(2);
    for (const table of drawn) expect(table).not.toContain('role="presentation"');
    expect(
      String(content)
        .match(/\[border[^\]]*\]/g)
        ?.every((part) => part === '[border="1"]'),
    ).toBe(true);
  });

  it('whatever stands in it', async () => {
    const release = await releaseOf(everything);
    const changes = { address: 'Town Hall\n1 Market Row', colours: { accent: '#7a3b00', dark: '#ffb870' } };
    const { content } = await rendered(release, newsletter, changes);
    expect(told(content)).toEqual([]);
    expect(content).toContain('Town Hall<br>1 Market Row');
  });
});

const everything = `---
title: Ferry
subtitle: It sails
date: 2024-09-05
kind: Notice
ref: A/1
location: Quay
summary: The ferry sails.
organisers:
  - { name: Ferries, also: The Boats, abbreviation: F, url: "https://a.example.org" }
  - { name: Port, role: undertaker }
contact: { url: "https://a.example.org", name: A B, email: a@example.org, phone: "+44 20 7946 0000", address: "A\\nB" }
event: { name: Open day, start: 2024-09-10, location: Quay, url: "https://a.example.org/day" }
people: [{ name: A B, title: Skipper, organisation: Ferries }]
photos: [{ file: a.jpg, alt: A quay, caption: The quay, credit: C D }]
attachments: [{ file: a.pdf, title: Timetable }]
topics: [sea, ships]
changes: [{ kind: correction, at: 2024-09-06, note: Corrected. }]
status: withdrawn
withdrawal: { at: 2024-09-07, reason: It was wrong., original: shown }
---

# A heading

Text, *emphasis*, **strength**, ~~gone~~, \`code\`, [a link](https://a.example.org).[^1]

> A quotation
>
> > in another

- one
  1. two
- [ ] three

| A | B |
| - | -: |
| 1 | 2 |

    code of a line

---

<details><summary>More</summary><p>Text</p></details>

<table><caption>Loans</caption><tr><th>Year</th></tr><tr><td>2025</td></tr></table>

<div lang="ar" dir="rtl">نص</div>

[^1]: A note.
`;
