import { describe, expect, test } from 'vitest';
import { complete, fields, pointed, read } from './reading.ts';

/** Every fault of these fields: its kind, the field as the file spells it, and the words it points at. */
async function faultsOf(written: string): Promise<string[]> {
  const release = await read(fields(`title: x\n${written}`));
  return release.faults.map((fault) => {
    const field = 'field' in fault ? fault.field : '';
    return `${fault.kind} ${field}: ${pointed(release, fault)}`;
  });
}

const others = 'date: 2024-09-05\ncontact:\n  url: https://www.ipd.gov.hk\n';

describe('what stands below a misspelt key is held against the form too', () => {
  test('a value of the wrong kind', async () => {
    expect(await faultsOf(`${complete}sumary: [a]\nStatus: done\n`)).toEqual([
      'unknown sumary: sumary',
      'type sumary: [a]',
      'unknown Status: Status',
      'type Status: done',
    ]);
  });

  test('a field that must be there: not the one that is missing for the slip alone', async () => {
    expect(await faultsOf(complete.replace('date: 2024-09-05', 'Date: 2024-13'))).toEqual([
      'missing date: ---',
      'unknown Date: Date',
      'type Date: 2024-13',
    ]);
  });

  test('in lists and groups, with another slip below it', async () => {
    const list =
      'organizers:\n  - name: A\n    rol: [b]\n    url: www.a.org\n  - also: B\n  - name: C\n    zzzzzz: D\n';
    expect(await faultsOf(others + list)).toEqual([
      'missing organisers: ---',
      'unknown organizers: organizers',
      'unknown organizers.0.rol: rol',
      'type organizers.0.rol: [b]',
      'type organizers.0.url: www.a.org',
      'missing organizers.1.name: also',
      'unknown organizers.2.zzzzzz: zzzzzz',
    ]);
  });

  test('below a key that is right', async () => {
    expect(await faultsOf(`${complete}event:\n  Start: soon\n  name: a\n`)).toEqual([
      'missing event.start: event',
      'unknown event.Start: Start',
      'type event.Start: soon',
    ]);
  });

  test('with the repair for it', async () => {
    const { faults } = await read(fields(`title: x\n${others}organizers: [{name: A, url: www.a.org}]\n`));
    expect(faults.find(({ kind }) => kind === 'type')).toMatchObject({
      fix: { title: 'write https://www.a.org' },
    });
  });
});

describe('nothing is told twice, or for what was not meant', () => {
  test('where the right key is there as well', async () => {
    expect(await faultsOf(`${complete}Date: 2024-13\nsumary: [a]\nsummary: [b]\n`)).toEqual([
      'unknown Date: Date',
      'unknown sumary: sumary',
      'type summary: [b]',
    ]);
  });

  test('where two slips want the same key, the first has it', async () => {
    expect(await faultsOf(`${complete}sumary: [a]\nsummry: [b]\n`)).toEqual([
      'unknown sumary: sumary',
      'type sumary: [a]',
      'unknown summry: summry',
    ]);
  });

  test('where nothing stands below the key', async () => {
    const [date, contact] = [
      'organisers: [IPD]\ncontact:\n  url: https://www.ipd.gov.hk\nDate:\nsumary:\n',
      'date: 2024-09-05\norganisers: [IPD]\ncontct:\n',
    ];
    expect(await faultsOf(date)).toEqual([
      'missing date: ---',
      'unknown Date: Date',
      'unknown sumary: sumary',
    ]);
    expect(await faultsOf(contact)).toEqual(['missing contact.url: ---', 'unknown contct: contct']);
  });

  test('where a group lacks what it must have', async () => {
    expect(await faultsOf('date: 2024-09-05\norganisers: [IPD]\ncontct:\n  phone: "1"\n')).toEqual([
      'missing contact.url: ---',
      'unknown contct: contct',
    ]);
  });

  test('where all is well but the key', async () => {
    expect(await faultsOf(`${complete}sumary: A\nphotoes:\n  - file: a.jpg\n    alt: B\n`)).toEqual([
      'unknown sumary: sumary',
      'unknown photoes: photoes',
    ]);
  });

  test('where the rest is at fault, that is told once', async () => {
    expect(await faultsOf(`${complete}status: done\nzzzzzz: 1\nsumary: A\n`)).toEqual([
      'type status: done',
      'unknown zzzzzz: zzzzzz',
      'unknown sumary: sumary',
    ]);
  });
});

test('mending the keys brings nothing new to light', async () => {
  const wrong = `${others.replace('date', 'Date').replace('09-05', '13')}organizers:\n  - rol: [b]\n    url: c d\nembrago: soon\n`;
  const right = wrong
    .replace('Date', 'date')
    .replace('organizers', 'organisers')
    .replace('rol', 'role')
    .replace('embrago', 'embargo');
  const before = (await faultsOf(wrong)).map((fault) => fault.split(': ')[1]);
  const after = (await faultsOf(right)).filter((fault) => !fault.endsWith('role'));
  expect(after).toHaveLength(4);
  for (const fault of after) expect(before).toContain(fault.split(': ')[1]?.replace('role', 'rol'));
});

test('data holds nothing of what stands below a misspelt key', async () => {
  const { data } = await read(fields(`title: x\n${complete}sumary: A\n`));
  expect(data.summary).toBeUndefined();
});

// Were each looked at beside each, the runner would give up.
test('thousands of slips are all told', async () => {
  const { faults } = await read(fields(`title: x\n${others}organizers:\n${' - {nam: [a]}\n'.repeat(4000)}`));
  expect(faults.length).toBeGreaterThan(8000);
});
