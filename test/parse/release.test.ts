import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/model/fault.ts';
import { oversizeRelease, parseRelease, unreadRelease } from '../../src/parse/release.ts';
import { complete, fields, pointed, read, told } from './reading.ts';

test('a country in place of a language is a mistake, and what is meant is offered, not made', async () => {
  const { faults } = await read(fields(`title: Tea\nlang: cn\n${complete}`));
  expect(faults).toMatchObject([{ kind: 'type', field: 'lang', fix: { title: 'write zh', safe: false } }]);
});

describe('the title', () => {
  test('is the first heading where the front matter has none', async () => {
    const { data, titleHeading, faults } = await read(
      fields(complete, 'Text.\n\n## A *fine* heading  \n\n# Another\n'),
    );
    expect(faults).toEqual([]);
    expect(data.title).toBe('A fine heading');
    expect(titleHeading?.depth).toBe(2);
  });

  test('is the field where there is one, and the heading stays in the body', async () => {
    const { data, titleHeading } = await read(fields(`title: Field\n${complete}`));
    expect(data.title).toBe('Field');
    expect(titleHeading).toBeUndefined();
  });

  test.each(['Text only.\n', '#\n\nText.\n', ''])('is missing where there is neither (%j)', async (body) => {
    const release = await read(fields(complete, body));
    expect(release.faults).toMatchObject([{ kind: 'missing', field: 'title' }]);
    expect(pointed(release, release.faults[0])).toBe('---');
  });

  test('is told of at its key where it is empty', async () => {
    expect(told(await read(fields(`title:\n${complete}`, 'Text.\n')))).toEqual(['missing: title']);
  });

  test('is not taken from the heading where the field is faulty', async () => {
    for (const written of ['title: [a]\n', 'title: #1\n', 'title: "a\u200b"\n', 'title:x\n']) {
      const { data, faults } = await read(fields(`${written}${complete}`));
      expect(data.title).toBeUndefined();
      expect(faults).toHaveLength(1);
    }
  });
});

describe("the newsroom's defaults", () => {
  const defaults = {
    lang: 'zh-Hant-HK',
    timezone: 'Asia/Hong_Kong',
    contact: { url: 'https://news.example.org', phone: '+852 1' },
    boilerplate: 'About *us*.',
  };

  test('fill in where a release is silent', async () => {
    const { data, boilerplate, faults } = await read(
      fields('title: x\ndate: 2024-09-05T18:05\norganisers: [IPD]\ncontact:\n  name: Ann\n'),
      defaults,
    );
    expect(faults).toEqual([]);
    expect(data).toMatchObject({
      lang: 'zh-Hant-HK',
      contact: { name: 'Ann', url: 'https://news.example.org', phone: '+852 1' },
      boilerplate: 'About *us*.',
      date: { time: { zone: 'Asia/Hong_Kong' } },
    });
    expect(boilerplate?.children).toHaveLength(1);
  });

  test('give way to what a release says', async () => {
    const written = `title: x\nlang: en\nboilerplate: Ours.\ntimezone: Europe/London\n${complete.replace('09-05', '09-05T10:00')}`;
    const { data } = await read(fields(written), defaults);
    expect(data).toMatchObject({
      lang: 'en',
      boilerplate: 'Ours.',
      date: { time: { zone: 'Europe/London' } },
    });
    expect(data.contact).toEqual({ url: 'https://www.ipd.gov.hk', phone: '+852 1' });
  });

  test('do not stand in for what is there but wrong', async () => {
    const { data } = await read(fields(`title: x\nlang: zh_HK\n${complete}`), defaults);
    expect(data.lang).toBeUndefined();
  });
});

describe('a time without offset', () => {
  test('is refused where no zone is known, with its place', async () => {
    const release = await read(
      fields(
        `title: x\n${complete}embargo: 2024-09-05T10:00\nevent:\n  start: 2024-09-05T09:00\nchanges:\n  - {at: 2024-09-05T10:00, kind: update, note: y}\n`,
      ),
    );
    expect(release.faults).toMatchObject([
      { kind: 'type', field: 'embargo', note: expect.stringContaining('timezone') },
      { kind: 'type', field: 'event.start' },
      { kind: 'type', field: 'changes.0.at' },
    ]);
    expect(told(release)[1]).toBe('type: 2024-09-05T09:00');
    expect(release.data.embargo).toBeUndefined();
    expect(release.data.event).toBeUndefined();
    expect(release.data.changes).toEqual([]);
  });

  test('is no second fault where the zone itself is wrong', async () => {
    const release = await read(fields(`title: x\ntimezone: Nowhere\nembargo: 2024-09-05T10:00\n${complete}`));
    expect(told(release)).toEqual(['type: Nowhere']);
  });
});

describe('what cannot be read', () => {
  test.each(['permission', 'not-a-file', 'link-loop', 'vanished', 'unmerged', 'other'] as const)(
    '%s',
    (cause) => {
      expect(unreadRelease('a.md', cause)).toMatchObject({
        unread: true,
        source: { path: 'a.md', text: '' },
        faults: [{ kind: 'unreadable', cause }],
      });
    },
  );

  test('a file over 1 MiB, seen or only measured', async () => {
    const release = await read(new Uint8Array(1024 * 1024 + 1).fill(32));
    expect(release).toEqual(oversizeRelease('releases/a.md', 1024 * 1024 + 1));
    expect(release.faults).toMatchObject([
      { kind: 'limit', limit: 'bytes', actual: 1_048_577, allowed: 1_048_576 },
    ]);
  });
});

describe('whatever a file holds, it is answered with places inside it', () => {
  const bits = fc.constantFrom(
    '---',
    '---\n',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '- ',
    ': ',
    ':',
    '#',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a',
    '*a',
    '!b',
    '|',
    '>',
    '? ',
    '%',
    '@',
    '<<',
    '...',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\0',
    '\\',
    '香',
    '𝒜',
    'title',
    'date',
    '2024-09-05',
    '2024-09-05T10:00',
    'organisers',
    'contact:',
    'url',
    'name',
    'https://x.org',
    'role: organizer',
    'status: redy',
    'null',
    '__proto__',
    'notes: ',
    'text',
  );
  const inside = fc.array(bits, { maxLength: 60 }).map((parts) => parts.join(''));
  const texts = fc.oneof(
    inside,
    inside.map((text) => `---\n${text}\n---\n\nText.\n`),
    fc.string({ unit: 'binary' }),
  );

  const placed = (fault: Fault, length: number) => {
    if (!('place' in fault)) return true;
    const { start, end } = fault.place;
    return (
      start.offset >= 0 &&
      start.offset <= end.offset &&
      end.offset <= length &&
      start.line >= 1 &&
      start.column >= 1
    );
  };

  test('text', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { faults, source } = await read(text);
        expect(faults.every((fault) => placed(fault, source.text.length))).toBe(true);
        const edits = faults.flatMap((fault) => ('fix' in fault && fault.fix ? fault.fix.edits : []));
        expect(edits.every(({ start, end }) => 0 <= start && start <= end && end <= source.text.length)).toBe(
          true,
        );
      }),
      { numRuns: 600 },
    );
  });

  test('bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const { faults, source } = await read(bytes);
        expect(faults.length).toBeGreaterThan(0);
        expect(faults.every((fault) => placed(fault, source.text.length))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('a release that makes us fail is one that could not be read', async () => {
  const defaults = {
    get lang(): string {
      throw new TypeError('x');
    },
  };
  const release = await parseRelease(Buffer.from(fields(`title: A\n${complete}`)), 'a.md', defaults);
  expect(release).toMatchObject({ unread: true, source: { path: 'a.md' } });
  expect(release.faults).toMatchObject([{ kind: 'failure', work: 'reading', rules: [] }]);
});
