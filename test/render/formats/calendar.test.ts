import ical, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { PublicEntry, State } from '../../../src/model/publication.ts';
import type { CompleteRelease } from '../../../src/model/release.ts';
import { revisionOf } from '../../../src/newsroom/revision.ts';
import { calendar } from '../../../src/render/formats/calendar.ts';
import { html } from '../../../src/render/formats/html.ts';
import { hostileRelease } from '../hostile-release.ts';
import { config, readRelease, releaseOf, releasePaths, rendered, renderedAs } from '../newsroom.ts';

function entryOf(release: CompleteRelease, state: State = { kind: 'public' }): PublicEntry {
  return { release, address: '2024/07/01/ferry/', state, revision: revisionOf(release, state) };
}

async function written(release: CompleteRelease, state?: State): Promise<string> {
  return String((await renderedAs(entryOf(release, state), calendar)).content);
}

/** The one event of a file, as another program reads it. */
function read(text: string): VEvent {
  const events = Object.values(ical.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');
  expect(events).toHaveLength(1);
  return events[0] as VEvent;
}

/** Its lines, put together again where they were folded. */
function lines(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

function words(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'val' in value ? value.val : value;
}

function ferry(event: string, ...more: string[]): Promise<CompleteRelease> {
  const front = ['title: Ferry sails', 'date: 2024-07-01', 'organisers: [Island Ferries]', event, ...more];
  return releaseOf(
    `---\n${front.join('\n')}\ncontact: { url: https://ferries.example.org }\n---\n\nFrom Monday.\n`,
  );
}

describe.each(releasePaths)('%s', (path) => {
  it('has its event in the calendar with the same facts, where there is one', async () => {
    const release = await readRelease(path);
    const { event, title } = release.data;
    expect(calendar.absence?.(entryOf(release), config) === null).toBe(event !== undefined);
    if (!event) return;
    const text = await written(release);
    const there = read(text);
    expect(words(there.summary)).toBe(event.name ?? title);
    expect(words(there.location)).toBe(event.location);
    expect(there.url).toBe(
      event.url ? new URL(event.url).href : 'https://newsroom.example.org/2024/07/01/ferry/',
    );
    for (const { name } of release.data.organisers) expect(words(there.description)).toContain(name);
    const { year, month, day } = event.start;
    const start = new Date(there.start);
    if (!event.start.time)
      expect([start.getFullYear(), start.getMonth() + 1, start.getDate()]).toEqual([year, month, day]);
    expect(there.datetype).toBe(event.start.time ? 'date-time' : 'date');
  });
});

describe('when it is', () => {
  it.each([
    ['a day', 'start: 2024-07-05', ['DTSTART;VALUE=DATE:20240705', 'DTEND;VALUE=DATE:20240706']],
    [
      'days up to and with the last',
      'start: 2024-07-30, end: 2024-07-31',
      ['DTSTART;VALUE=DATE:20240730', 'DTEND;VALUE=DATE:20240801'],
    ],
    [
      'the last day of a year',
      'start: 2024-12-31',
      ['DTSTART;VALUE=DATE:20241231', 'DTEND;VALUE=DATE:20250101'],
    ],
    [
      'from one time to another',
      'start: 2024-07-05T00:30+02:00, end: 2024-07-05T02:00+02:00',
      ['DTSTART:20240704T223000Z', 'DTEND:20240705T000000Z'],
    ],
    ['at a time', 'start: 2024-07-05T10:00Z', ['DTSTART:20240705T100000Z']],
    [
      'from a time to the end of a day',
      'start: 2024-07-05T10:00+02:00, end: 2024-07-06',
      ['DTSTART:20240705T080000Z', 'DTEND:20240706T220000Z'],
    ],
    [
      'from a day to a time',
      'start: 2024-07-05, end: 2024-07-06T18:00+02:00',
      ['DTSTART;VALUE=DATE:20240705', 'DTEND;VALUE=DATE:20240707'],
    ],
    [
      'to a time before it begins, which is a slip',
      'start: 2024-07-05T10:00Z, end: 2024-07-04T10:00Z',
      ['DTSTART:20240705T100000Z'],
    ],
  ])('%s', async (_, event, expected) => {
    const text = await written(await ferry(`event: { ${event} }`));
    expect(lines(text).filter((line) => /^DT(?:START|END)/.test(line))).toEqual(expected);
    read(text);
  });

  it('a time in the zone of the release is that moment, in summer and in winter', async () => {
    const zoned = (start: string) => ferry(`event: { start: ${start} }`, 'timezone: Europe/Lisbon');
    expect(read(await written(await zoned('2024-07-05T10:00'))).start).toEqual(new Date('2024-07-05T09:00Z'));
    expect(read(await written(await zoned('2024-12-05T10:00'))).start).toEqual(new Date('2024-12-05T10:00Z'));
  });
});

it('is known by its page, and a correction is a later state of the same event', async () => {
  const event = 'event: { name: Maiden voyage, start: 2024-07-05 }';
  const correction = 'changes: [{ at: 2024-07-02T09:00+01:00, kind: correction, note: On Friday. }]';
  const [first, second] = [await written(await ferry(event)), await written(await ferry(event, correction))];
  const uid = 'UID:https://newsroom.example.org/2024/07/01/ferry/';
  expect(lines(first)).toEqual(expect.arrayContaining([uid, 'SEQUENCE:0', 'DTSTAMP:20240701T000000Z']));
  expect(lines(second)).toEqual(
    expect.arrayContaining([uid, 'SEQUENCE:1', 'DTSTAMP:20240702T080000Z', 'LAST-MODIFIED:20240702T080000Z']),
  );
  expect(words(read(second).description)).toContain(
    'Correction (Tuesday 2 July 2024, 09:00 (UTC+1)): On Friday.',
  );
});

it('invites nobody, and tells language, organisers and contact', async () => {
  const text = await written(
    await ferry(
      'event: { name: 開航, start: 2024-07-05, location: 碼頭 }',
      'lang: zh-Hant-HK',
      'topics: ["船,舶"]',
    ),
  );
  expect(text).not.toMatch(/^(?:ORGANIZER|ATTENDEE|METHOD)/m);
  expect(lines(text)).toEqual(
    expect.arrayContaining([
      'SUMMARY;LANGUAGE=zh-Hant-HK:開航',
      'LOCATION;LANGUAGE=zh-Hant-HK:碼頭',
      'CONTACT;LANGUAGE=zh-Hant-HK:https://ferries.example.org',
      'CATEGORIES;LANGUAGE=zh-Hant-HK:船\\,舶',
      'STATUS:CONFIRMED',
    ]),
  );
});

it('is tentative and marked as long as the release is not public', async () => {
  const state: State = { kind: 'embargoed', until: '2030-07-01T09:00:00.000Z' };
  const there = read(await written(await ferry('event: { start: 2030-07-05 }'), state));
  expect(there.status).toBe('TENTATIVE');
  expect(words(there.summary)).toBe('EMBARGOED UNTIL Monday 1 July 2030, 09:00 (UTC): Ferry sails');
});

it('is not made of a withdrawn release, of one without an event, or of a day that does not exist', async () => {
  const withEvent = await ferry('event: { start: 2024-07-05 }');
  expect(calendar.absence?.(entryOf(withEvent, { kind: 'withdrawn' }), config)).toMatch(/withdrawn/);
  expect(calendar.absence?.(entryOf(await ferry('topics: [Boats]')), config)).toMatch(/names no event/);
  expect(calendar.absence?.(entryOf(await ferry('event: { start: 2024-02-30 }')), config)).toMatch(
    /does not exist/,
  );
});

it('takes hostile words as words, in lines that every program can read', async () => {
  const text = await written(await hostileRelease());
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u2028\u0007]/);
  expect(lines(text).filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
  const there = read(text);
  expect(words(there.summary)).toContain(
    ']]></script><script>alert(1)</script>\nATTENDEE:mailto:x@x.example',
  );
  // Where words have a backslash before an n, that program takes it for a line end.
  expect(lines(text).find((line) => line.startsWith('SUMMARY'))).toContain('"&amp\\;" \\\\n\\;\\,: ');
  expect(String(there.url)).not.toContain('javascript');
});

it('is linked from the page where it is made, and only there', async () => {
  const release = await ferry('event: { start: 2024-07-05 }');
  const link = '<a href="event.ics" type="text/calendar">Add to calendar</a>';
  expect((await rendered(release, html)).content).toContain(link);
  expect((await rendered(release, html, {}, new Set(['html']))).content).not.toContain('event.ics');
  const withdrawn = entryOf(release, { kind: 'withdrawn' });
  expect((await renderedAs(withdrawn, html)).content).not.toContain('event.ics');
});
