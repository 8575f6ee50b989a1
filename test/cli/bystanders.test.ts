import { symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bitmap } from '../a-picture.ts';
import { Repository } from './repository.ts';
import { type Run, release } from './run.ts';

// What a commit means for releases that it does not touch.
const english = 'releases/2024-09-05-library.md';
const german = 'releases/2024-09-05-library.de.md';
const french = 'releases/2024-09-05-library.fr.md';

function version(lang: string, body: string, more = ''): string {
  return release({ more: `lang: ${lang}\nkey: library\n${more}`, body });
}

const inEnglish = (sum: string, more = ''): string =>
  version('en', `The [house](https://example.org/a) cost ${sum} pounds and holds 350 people.`, more);
const inGerman = (sum: string, more = ''): string =>
  version('de', `Das [Haus](https://example.org/a) kostete ${sum} Pfund und fasst 350 Menschen.`, more);
const inFrench = (sum: string, more = ''): string =>
  version('fr', `La [maison](https://example.org/a) a coûté ${sum} livres pour 350 personnes.`, more);

function found({ stdout }: Run): string[] {
  const { files }: { files: { path: string; diagnostics: { ruleId: string }[] }[] } = JSON.parse(stdout);
  return files.flatMap(({ path, diagnostics }) => diagnostics.map(({ ruleId }) => `${path} ${ruleId}`));
}

function read({ stdout }: Run): string[] {
  const { files }: { files: { path: string }[] } = JSON.parse(stdout);
  return files.map(({ path }) => path);
}

const staged = ['check', '--staged', '--format', 'json'];
const changed = ['check', '--changed', '--format', 'json'];

/** An office whose German version was marked as made from the English one as it is. */
function office(more: Readonly<Record<string, string>> = {}): Repository {
  const desk = new Repository({
    'pressdesk.yaml': '',
    [english]: inEnglish('1,200,000'),
    [german]: inGerman('1.200.000', 'translated: done\n'),
    ...more,
  });
  desk.run(['check', '--fix', german]);
  expect(desk.read(german)).toMatch(/^translated: done [0-9a-f]{8}$/m);
  desk.git('add', '.');
  desk.git('commit', '--quiet', '--message=Marked');
  return desk;
}

describe('where the original is changed, its translation is said to be behind', () => {
  test.each([['staged'], ['changed']])('--%s', (option) => {
    const desk = office();
    expect(read(desk.run(['check', `--${option}`, '--format', 'json']))).toEqual([]);
    desk.stage(english, inEnglish('9,900,000'));
    const run = desk.run(['check', `--${option}`, '--format', 'json']);
    expect(found(run)).toEqual([`${german} translation-stale`, `${german} translation-parity`]);
    expect(run.code).toBe(0);
    expect(read(run)).toEqual([german, english]);
  });

  test('also to a hook manager that names the releases of the commit, also of a branch', () => {
    const desk = office();
    desk.stage(english, inEnglish('9,900,000'));
    const both = [`${german} translation-stale`, `${german} translation-parity`];
    expect(found(desk.run([...staged, english]))).toEqual(both);
    desk.git('commit', '--quiet', '--message=Changed');
    expect(found(desk.run([...changed, '--since', 'HEAD~1', english]))).toEqual(both);
  });

  test('not where it is named and not changed', () => {
    const desk = office({ [german]: inGerman('1.700.000', 'translated: done\n') });
    expect(read(desk.run([...staged, english]))).toEqual([english]);
  });

  test('as it is staged: what the folder has is nobody’s business yet', () => {
    const desk = office();
    desk.stage(english, inEnglish('9,900,000'));
    desk.write(german, inGerman('9.900.000'));
    expect(found(desk.run(staged))).toHaveLength(2);
    desk.git('add', german);
    expect(found(desk.run(staged))).toEqual([]);
  });
});

describe('of a translation that the commit does not touch', () => {
  test('an old mistake is not told, and stops nothing', () => {
    const old = 'contact2: x\ntranslated: done\n';
    const desk = office({ [german]: inGerman('1.200.000', old) });
    expect(found(desk.run(['check', '--format', 'json', german]))).toEqual([`${german} field-unknown`]);
    desk.stage(english, inEnglish('1,200,000').replace('people', 'guests'));
    const run = desk.run(staged);
    expect(found(run)).toEqual([`${german} translation-stale`]);
    expect(run.code).toBe(0);
  });

  test('nothing is told where nothing is wrong between the two, and it is not counted as read', () => {
    const desk = office({ [german]: inGerman('1.200.000', 'translated: done\ncontact2: x\n') });
    desk.stage(english, inEnglish('1,200,000').replace('---\n\n', '---\n\n\n'));
    expect(read(desk.run(staged))).toEqual([english]);
  });

  test('what it lacks beside a third one is not told', () => {
    const desk = office({ [french]: inFrench('1.700.000') });
    expect(found(desk.run(['check', '--format', 'json', french]))).toEqual([`${french} translation-parity`]);
    desk.stage(german, inGerman('1.200.000').replace('Menschen', 'Gäste'));
    expect(read(desk.run(staged))).toEqual([german]);
    desk.stage(english, inEnglish('1,200,000').replace('people', 'guests'));
    expect(found(desk.run(staged))).toEqual([`${french} translation-parity`]);
  });

  test('nothing is repaired, nor promised to be', () => {
    const unmarked = inGerman('1.200.000', 'translated: done\n');
    const desk = new Repository({
      'pressdesk.yaml': '',
      [english]: inEnglish('1,200,000'),
      [german]: unmarked,
    });
    desk.stage(english, inEnglish('1,200,000').replace('people', 'guests'));
    const run = desk.run(['check', '--staged', '--fix', '--format', 'json']);
    expect(found(run)).toEqual([`${german} translation-stale`]);
    expect(JSON.parse(run.stdout).files[0].diagnostics[0].fixable).toBe(false);
    expect(run.stderr).toContain('0 repairs were made.');
    expect(desk.read(german)).toBe(unmarked);
    expect(desk.git('diff', '--cached', '--name-only')).toBe(`${english}\n`);
    desk.run(['check', '--changed', '--fix']);
    expect(desk.read(german)).toBe(unmarked);
  });
});

describe('a translation that names its original', () => {
  const named = inGerman('1.200.000', `translations-of: 2024-09-05-library.md\ntranslated: done\n`);

  test.each([
    ['is deleted', (desk: Repository) => desk.git('rm', '--quiet', english)],
    ['is renamed', (desk: Repository) => desk.git('mv', english, 'releases/2024-09-05-house.md')],
    [
      'gets another key',
      (desk: Repository) => desk.stage(english, inEnglish('1,200,000').replace('key: library', 'key: house')),
    ],
  ])('is told when that %s, which stops the commit', (_, change) => {
    const desk = office({ [german]: named });
    change(desk);
    const run = desk.run(staged);
    expect(found(run)).toEqual([`${german} translation-source`]);
    expect(run.code).toBe(1);
    expect(found(desk.run(changed))).toEqual([`${german} translation-source`]);
  });
});

test('a photo that is taken away is told, and no old mistake of the release that names it', () => {
  const more = 'contact2: x\nphotos:\n  - file: bridge.jpg\n    alt: The new bridge\n    credit: Council\n';
  const desk = new Repository({
    'pressdesk.yaml': '',
    [english]: release({ more }),
    'releases/bridge.jpg': bitmap('a picture'),
  });
  desk.git('rm', '--quiet', 'releases/bridge.jpg');
  expect(found(desk.run(staged))).toEqual([`${english} image-file`]);
});

test.each([
  ['that ends in the same letters', '11.jpg'],
  ['of the same name in another folder', '2023/1.jpg'],
])('a photo that is taken away is not taken for another %s', (_, other) => {
  const photo = (file: string) => `photos:\n  - file: ${file}\n    alt: The bridge\n    credit: Council\n`;
  const desk = new Repository({
    'pressdesk.yaml': '',
    [english]: release({ more: photo(other) }),
    'releases/2024-09-06-tower.md': release({ more: photo('1.jpg') }),
    'releases/1.jpg': bitmap('a picture'),
  });
  desk.git('rm', '--quiet', 'releases/1.jpg');
  expect(found(desk.run(staged))).toEqual(['releases/2024-09-06-tower.md image-file']);
});

test('a photo that is taken away through a linked folder is told', () => {
  const more = 'photos:\n  - file: pictures/my bridge.jpg\n    alt: The bridge\n    credit: Council\n';
  const desk = new Repository({
    'pressdesk.yaml': '',
    [english]: release({ more, body: '![The bridge](pictures/my%20bridge.jpg)' }),
    'releases/store/my bridge.jpg': bitmap('a picture'),
    'releases/store/another.jpg': bitmap('another'),
  });
  symlinkSync('store', desk.path('releases/pictures'));
  desk.git('add', '.');
  desk.git('rm', '--quiet', 'releases/store/my bridge.jpg');
  expect(found(desk.run(staged))).toEqual([`${english} image-file`, `${english} image-file`]);
});
