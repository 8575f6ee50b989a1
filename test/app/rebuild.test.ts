import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { briefOf } from '../../src/app/build-brief.ts';
import type { BuildOutcome } from '../../src/app/build-outcome.ts';
import type { BuildRequest } from '../../src/app/build-request.ts';
import { sumOf } from '../../src/app/kept/sum.ts';
import type { Progress } from '../../src/app/progress.ts';
import { rebuild } from '../../src/app/rebuild.ts';
import type { Io } from '../../src/model/io.ts';
import { Office, release } from './office.ts';

const settings = 'site: https://press.example.org\nformats: [html, text, pages, sitemap]\n';
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';

/** A newsroom that was built once, and what is kept of it. */
class Newsroom extends Office {
  readonly cache = new Office();

  constructor(more: Readonly<Record<string, string>> = {}) {
    super({
      'pressdesk.yaml': `${settings}logo: art/logo.svg\n`,
      'art/logo.svg': picture,
      'releases/2024-09-05-a.md': release(),
      'releases/2024-09-06-b.md': release('', '2024-09-06'),
      ...more,
    });
  }

  /** Builds, and tells whether a release was read for it. */
  async build(request: Partial<BuildRequest> = {}, cache = true, world: Partial<Io> = {}) {
    // What was written this very moment may be written once more without any clock telling.
    await sleep(30);
    let isRead = false;
    const io = this.io();
    const watched: Io = {
      ...io,
      cacheFolder: this.cache.path('pressdesk'),
      readFile(file, most) {
        isRead ||= file.endsWith('.md');
        return io.readFile(file, most);
      },
      ...world,
    };
    const { brief, outcome: whole } = await rebuild(
      watched,
      { paths: [], ...request },
      { cache, inFull: true },
    );
    const { now: at, isSpared: _, ...outcome } = whole as BuildOutcome;
    expect(brief).toEqual(briefOf(whole as BuildOutcome));
    return { outcome, isSpared: !isRead };
  }

  tree(folder = 'public'): Record<string, string> {
    const names = readdirSync(this.path(folder), { recursive: true, encoding: 'utf8' }).sort();
    const files = names.filter((name) => statSync(this.path(`${folder}/${name}`)).isFile());
    return Object.fromEntries(
      files.map((name) => [name, readFileSync(this.path(`${folder}/${name}`), 'latin1')]),
    );
  }

  kept(): string {
    const [file = ''] = readdirSync(this.cache.path('pressdesk'));
    return this.cache.path(`pressdesk/${file}`);
  }

  /** Writes other words of the same length, and sets the clock of the file back. */
  slip(file: string, from: string, to: string): void {
    const { atime, mtime } = statSync(this.path(file));
    writeFileSync(this.path(file), this.read(file).replace(from, to));
    utimesSync(this.path(file), atime, mtime);
  }
}

test('where nothing has changed no release is read, and the same is said', async () => {
  const office = new Newsroom({ 'releases/2024-09-07-faulty.md': release('lang: cn\n', '2024-09-07') });
  const first = await office.build();
  expect(first.isSpared).toBe(false);
  const before = office.tree();
  const spared = await office.build();
  const whole = await office.build({}, false);
  expect([spared.isSpared, whole.isSpared]).toEqual([true, false]);
  expect(spared.outcome.written).toEqual([]);
  // Lines are shown only where something is wrong in them.
  const shown = ({ outcome }: typeof whole) => ({
    ...outcome,
    report: outcome.report.files.map(({ text, ...file }) => ({
      ...file,
      text: file.diagnostics.length > 0 && text,
    })),
  });
  expect(shown(spared)).toEqual(shown(whole));
  expect(office.tree()).toEqual(before);
});

describe('what would come out differently is built', () => {
  const changes: Readonly<Record<string, (office: Newsroom) => void>> = {
    'a release with other words of the same length, and its clock set back': (office) =>
      office.slip('releases/2024-09-05-a.md', 'library', 'gallery'),
    'a new release': (office) => office.write('releases/2024-09-08-c.md', release('', '2024-09-08')),
    'one in a folder of its own': (office) =>
      office.write('releases/2025/2025-01-08-c.md', release('', '2025-01-08')),
    'a release that is gone': (office) => rmSync(office.path('releases/2024-09-05-a.md')),
    'one under another name': (office) =>
      renameSync(office.path('releases/2024-09-05-a.md'), office.path('releases/2024-09-05-z.md')),
    'other settings': (office) => office.write('pressdesk.yaml', `${settings}organisation: Harbour\n`),
    'a logo that is drawn otherwise': (office) => office.slip('art/logo.svg', 'rect ', 'path '),
    'a template of its own': (office) => office.write('templates/text/release.hbs', '{{title}} {{body}}\n'),
    'a baseline': (office) => office.write('pressdesk-baseline.json', '{"version":1,"known":{}}\n'),
    'a page that somebody wrote in': (office) =>
      office.slip('public/2024/09/05/a/index.html', 'Library', 'Gallery'),
    'a build that was killed, and left what nobody knows of': (office) => {
      office.write('public/2024/09/09/secret/index.html', 'secret');
      const files = [
        { path: '2024/09/09/secret/index.html', sha256: '', source: 'releases/x.md', format: 'html' },
      ];
      office.write(
        'public/.pressdesk-999999999-abc.list.tmp',
        JSON.stringify({ version: 2, pressdesk: '', addresses: [], hidden: [], files }),
      );
    },
    'a page that is gone': (office) => rmSync(office.path('public/2024/09/05/a/index.html')),
    'an output that is gone': (office) => rmSync(office.path('public'), { recursive: true }),
    'a file of somebody else among the output': (office) => office.write('public/2024/own.txt', 'mine'),
    'an output folder that is a link to another one': (office) => {
      cpSync(office.path('public'), office.path('elsewhere'), { recursive: true });
      rmSync(office.path('public'), { recursive: true });
      symlinkSync('elsewhere', office.path('public'));
    },
    'releases that are a link to other ones': (office) => {
      office.write('others/2024-10-01-o.md', release('', '2024-10-01'));
      rmSync(office.path('releases'), { recursive: true });
      symlinkSync('others', office.path('releases'));
    },
    'one release behind a link': (office) => {
      office.write('others/o.md', release('', '2024-10-01'));
      symlinkSync('../others/o.md', office.path('releases/2024-10-01-o.md'));
    },
  };

  test.each(Object.entries(changes))('%s', async (_, change) => {
    const office = new Newsroom();
    await office.build();
    expect((await office.build()).isSpared).toBe(true);
    await sleep(30);
    change(office);
    const changed = await office.build();
    expect(changed.isSpared).toBe(false);
    const clean = new Newsroom();
    rmSync(clean.folder, { recursive: true });
    cpSync(office.folder, clean.folder, { recursive: true, verbatimSymlinks: true });
    await clean.build({}, false);
    expect(office.tree()).toEqual(clean.tree());
  });

  test('the text behind a link', async () => {
    const office = new Newsroom({ 'others/o.md': release('', '2024-10-01') });
    symlinkSync('../others/o.md', office.path('releases/2024-10-01-o.md'));
    await office.build();
    expect((await office.build()).isSpared).toBe(true);
    office.slip('others/o.md', 'library', 'gallery');
    expect((await office.build()).isSpared).toBe(false);
  });

  test('another request, and the first one again is known still', async () => {
    const office = new Newsroom();
    await office.build();
    expect((await office.build({ only: ['text'], out: 'wire' })).isSpared).toBe(false);
    expect((await office.build({ only: ['text'], out: 'wire' })).isSpared).toBe(true);
    expect((await office.build()).isSpared).toBe(true);
    expect((await office.build({ paths: ['releases'] })).isSpared).toBe(false);
  });
});

describe('time passes', () => {
  const early = { now: '2024-12-01T00:00Z' };

  test('what is under embargo comes out at its second, with nothing touched', async () => {
    const office = new Newsroom({
      'releases/2024-09-09-e.md': release('embargo: 2024-12-03T10:00Z\n', '2024-09-09'),
    });
    await office.build(early);
    expect((await office.build({ now: '2024-12-03T09:59:59Z' })).isSpared).toBe(true);
    const due = await office.build({ now: '2024-12-03T10:00:00Z' });
    expect(due.isSpared).toBe(false);
    expect(due.outcome.written).toContain('2024/09/09/e/index.html');
    expect((await office.build({ now: '2024-12-05T10:00:00Z' })).isSpared).toBe(true);
  });

  test('a clock that was set back is not trusted', async () => {
    const office = new Newsroom();
    await office.build(early);
    expect((await office.build({ now: '2024-11-30T23:59:59Z' })).isSpared).toBe(false);
  });

  test('what is news for two days is no news after them', async () => {
    const office = new Newsroom({
      'releases/2024-11-30-n.md': release('', '2024-11-30T12:00Z'),
    });
    await office.build(early);
    expect((await office.build({ now: '2024-12-02T12:00:00Z' })).isSpared).toBe(true);
    const past = await office.build({ now: '2024-12-02T12:00:01Z' });
    expect([past.isSpared, past.outcome.written]).toEqual([false, ['news-sitemap.xml']]);
  });

  test('what has a day that does not exist may be named once its month is past', async () => {
    const office = new Newsroom({ 'releases/2024-11-31-x.md': release('', '2024-11-31') });
    await office.build(early);
    expect((await office.build({ now: '2024-12-01T12:00:00Z' })).isSpared).toBe(true);
    const past = await office.build({ now: '2024-12-02T00:00:00Z' });
    expect(past.isSpared).toBe(false);
    expect(past.outcome.report.files.map(({ path: file }) => file)).toContain('releases/2024-11-31-x.md');
  });

  test('a front matter that cannot be read, with an embargo in it, is looked at each time', async () => {
    const office = new Newsroom({
      'releases/2024-09-09-e.md': '---\nembargo: 2024-12-02\ntitle: [\n---\n\nText.\n',
    });
    await office.build(early);
    expect((await office.build(early)).isSpared).toBe(false);
  });
});

describe('what a build would refuse it refuses still', () => {
  test('a preview in the published folder', async () => {
    const office = new Newsroom();
    office.write('public/apart/x.txt', 'x');
    await office.build();
    expect((await office.build()).isSpared).toBe(true);
    office.write('public/apart/NOT-PUBLIC.txt', 'x');
    await expect(office.build()).rejects.toThrow('a preview');
  });

  test('a folder of the output that is a link to elsewhere', async () => {
    const office = new Newsroom();
    await office.build();
    renameSync(office.path('public/2024'), office.path('moved'));
    symlinkSync('../moved', office.path('public/2024'));
    await expect(office.build()).rejects.toThrow('behind a link');
  });
});

describe('what changes while it is built is not taken for what was built', () => {
  /** Does something once, when the stage begins. */
  const at = (wanted: string, act: () => void): Progress => {
    let isDone = false;
    return (_done, _total, stage) => {
      if (stage === wanted && !isDone) act();
      isDone ||= stage === wanted;
      return undefined;
    };
  };

  test('a page that somebody wrote in, with its clock set back', async () => {
    const office = new Newsroom();
    let written = 0;
    const progress: Progress = (_done, _total, stage) => {
      written += stage === 'writing' ? 1 : 0;
      if (written === 10) {
        // The clock of the disk goes in ticks: within the one in which the page was written, nobody could tell.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
        office.slip('public/2024/09/05/a/index.html', 'Library', 'Gallery');
      }
      return undefined;
    };
    await office.build({ progress });
    expect(written).toBeGreaterThan(10);
    const next = await office.build();
    expect([next.isSpared, next.outcome.written]).toEqual([false, ['2024/09/05/a/index.html']]);
  });

  test('a folder of releases that another one took the place of', async () => {
    const office = new Newsroom();
    cpSync(office.path('releases'), office.path('next'), { recursive: true });
    office.slip('next/2024-09-05-a.md', 'library', 'gallery');
    await sleep(30);
    const progress = at('printing', () => {
      renameSync(office.path('releases'), office.path('before'));
      renameSync(office.path('next'), office.path('releases'));
    });
    await office.build({ progress });
    const next = await office.build();
    expect([next.isSpared, next.outcome.written.length > 0]).toEqual([false, true]);
  });

  test('a release that was saved this very moment', async () => {
    const office = new Newsroom();
    await office.build({
      progress: at('reading', () => office.write('releases/2024-09-05-a.md', release())),
    });
    expect((await office.build()).isSpared).toBe(false);
  });
});

test('another version of the program builds anew', async () => {
  const office = new Newsroom();
  const program = new Office({ 'package.json': '{}', 'dist/start.js': '1', 'dist/rest.js': '1' });
  cpSync(new URL('../../templates', import.meta.url), program.path('templates'), { recursive: true });
  const world = { packageRoot: program.folder };
  await office.build({}, true, world);
  expect((await office.build({}, true, world)).isSpared).toBe(true);
  program.write('dist/rest.js', '2');
  expect((await office.build({}, true, world)).isSpared).toBe(false);
  expect((await office.build({}, true, world)).isSpared).toBe(true);
  program.write('node_modules/sharp/package.json', '{}');
  expect((await office.build({}, true, world)).isSpared).toBe(false);
  rmSync(program.path('dist'), { recursive: true });
  await office.build({}, true, world);
  expect((await office.build({}, true, world)).isSpared).toBe(false);
});

describe('what is kept is never needed', () => {
  const damages: Readonly<Record<string, (file: string) => void>> = {
    'it is gone': (file) => rmSync(file),
    'it is empty': (file) => writeFileSync(file, ''),
    'it was cut short': (file) => writeFileSync(file, readFileSync(file).subarray(0, -20)),
    'a letter of it was changed': (file) =>
      writeFileSync(file, readFileSync(file, 'latin1').replace('"unchanged"', '"unchangeD"'), 'latin1'),
    'a bit of a mark was changed': (file) => {
      const bytes = readFileSync(file);
      const [, , , , ofBuild] = JSON.parse(bytes.toString('latin1', 0, 160));
      const first = 160 + ofBuild;
      bytes.writeUInt8(bytes.readUInt8(first) ^ 1, first);
      writeFileSync(file, bytes);
    },
    'a letter of a path was changed': (file) =>
      writeFileSync(
        file,
        readFileSync(file, 'latin1').replace('"2024-09-05-a.md"', '"2024-09-05-A.md"'),
        'latin1',
      ),
    'a name of what is in it was changed': (file) =>
      writeFileSync(file, readFileSync(file, 'latin1').replace('"followed"', '"followeD"'), 'latin1'),
    'it has another form': (file) => {
      const sum = sumOf(Buffer.from('{}'));
      const head = ['pressdesk build 2', sum, sum, sum, 2, 0, 2, 2];
      writeFileSync(file, `${JSON.stringify(head).padEnd(160)}{}{}{}`);
    },
    'others may write it': (file) => chmodSync(file, 0o666),
    'others may write its folder': (file) => chmodSync(path.dirname(file), 0o777),
    'it is a link': (file) => {
      renameSync(file, `${file}.own`);
      symlinkSync(`${file}.own`, file);
    },
    'it is no text': (file) => writeFileSync(file, Buffer.from([0xff, 0xfe, 0x00, 0x0a])),
    'a folder stands in its place': (file) => {
      rmSync(file);
      mkdirSync(path.join(file, 'x'), { recursive: true });
    },
  };

  test.each(Object.entries(damages))('%s', async (_, damage) => {
    const office = new Newsroom();
    const { outcome } = await office.build();
    damage(office.kept());
    const next = await office.build();
    expect(next.isSpared).toBe(false);
    expect(next.outcome.unchanged).toEqual([...outcome.written].sort());
  });

  test('it cannot be written', async () => {
    const office = new Newsroom();
    office.cache.write('pressdesk', 'a file');
    await office.build();
    const again = await office.build();
    expect([again.isSpared, again.outcome.written]).toEqual([false, []]);
  });

  test('it would lie where it is published', async () => {
    const office = new Newsroom();
    for (const folder of ['public', '.']) {
      const world = { cacheFolder: office.path(`${folder}/pressdesk`) };
      await office.build({}, true, world);
      expect((await office.build({}, true, world)).isSpared).toBe(false);
    }
    expect(readdirSync(office.path('public'))).not.toContain('pressdesk');
  });

  test('a note that passes is told as long as it is true', async () => {
    const ahead = 'changes:\n  - { at: 2025-03-01, kind: correction, note: The day is Sunday. }\n';
    const office = new Newsroom({ 'releases/2024-09-09-c.md': release(ahead, '2024-09-09') });
    await office.build();
    expect((await office.build()).isSpared).toBe(false);
  });

  test('it was not wished for', async () => {
    const office = new Newsroom();
    await office.build({}, false);
    expect(readdirSync(office.cache.folder)).toEqual([]);
  });

  test('a newsroom whose pictures lie in its output is built each time', async () => {
    const office = new Newsroom({
      'pressdesk.yaml': `${settings}logo: public/own/logo.svg\n`,
      'public/own/logo.svg': picture,
    });
    await office.build();
    expect((await office.build()).isSpared).toBe(false);
  });

  test('nobody else may read it, and nothing of it lies in the newsroom', async () => {
    const office = new Newsroom();
    await office.build();
    expect(statSync(office.kept()).mode & 0o077).toBe(0);
    expect(readdirSync(office.folder).sort()).toEqual(['art', 'pressdesk.yaml', 'public', 'releases']);
  });
});
