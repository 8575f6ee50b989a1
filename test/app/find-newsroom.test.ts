import { describe, expect, test } from 'vitest';
import { findNewsroom } from '../../src/app/find-newsroom.ts';
import { byNewsroom, openNewsroom } from '../../src/app/newsroom.ts';
import { Office } from './office.ts';

describe('the newsroom around a folder', () => {
  const office = new Office({
    'pressdesk.yaml': 'organisation: Outer\n',
    'inner/pressdesk.yaml': 'organisation: Inner\n',
    'inner/releases/2024/a.md': '',
    'inner/pressdesk.json': '{}',
    'plain/b.md': '',
  });

  test('is that of the nearest pressdesk.yaml upward', () => {
    const { folder, configFile } = findNewsroom(office.io(), office.path('inner/releases/2024'));
    expect(folder).toBe(office.path('inner'));
    expect(configFile).toBe(office.path('inner/pressdesk.yaml'));
    expect(findNewsroom(office.io(), office.path('plain')).folder).toBe(office.folder);
  });

  test('is the working directory where there is none', () => {
    const bare = new Office({ 'deep/er/a.md': '' });
    const io = bare.io({ within: 'deep' });
    expect(findNewsroom(io, bare.path('deep/er'))).toEqual({ folder: bare.path('deep'), notes: [] });
  });

  test('names what looks like settings and is not read', () => {
    const { notes } = findNewsroom(office.io(), office.path('inner'));
    expect(notes).toEqual([
      "inner/pressdesk.json is not read: a newsroom's settings stand in pressdesk.yaml, which is YAML.",
    ]);
  });

  test('gives each file its own', async () => {
    const files = ['inner/releases/2024/a.md', 'plain/b.md'].map((file) => office.path(file));
    const batches = await byNewsroom(office.io(), files);
    expect(batches.map(({ newsroom, files }) => [newsroom.config.organisation, files])).toEqual([
      ['Inner', [files[0]]],
      ['Outer', [files[1]]],
    ]);
  });

  test('says what is wrong with its settings, with a place', async () => {
    const broken = new Office({ 'pressdesk.yaml': 'lang: en\nrules:\n  body-emtpy: off\nformats: [pdf]\n' });
    const opened = openNewsroom(broken.io(), broken.folder);
    await expect(opened).rejects.toMatchObject({
      name: 'PressdeskError',
      message: 'pressdesk.yaml has 2 mistakes.',
      diagnostics: [
        { ruleId: 'field-unknown', field: 'rules.body-emtpy', place: { start: { line: 3, column: 3 } } },
        { ruleId: 'field-type', field: 'formats.0', place: { start: { line: 4, column: 11 } } },
      ],
    });
  });
});
