import { describe, expect, test } from 'vitest';
import { aPicture } from '../a-picture.ts';
import { Desk, deskOfReleases, now, release } from './run.ts';

const boat = await aPicture({ width: 64, height: 48 });
const build = (desk: Desk) => desk.run(['build', '--now', now]);
const photos = 'photos:\n  - {file: boat.jpg, alt: A boat, credit: Press Office}\n';
const b = 'releases/2024-09-06-b.md';
const folder = 'public/2024/09/05/b';
const text = (more = '') => release({ more: `${photos}aliases: [older]\n${more}` });

/** A newsroom that was built, and whose manifest then lost every file. */
function damaged(): Desk {
  const desk = deskOfReleases({
    'releases/2024-09-05-a.md': release(),
    [b]: text(),
    'releases/boat.jpg': boat,
  });
  expect(build(desk).code).toBe(0);
  expect(desk.files(folder)).toEqual([
    'boat.jpg',
    'index.html',
    'newsletter.html',
    'release.json',
    'release.txt',
  ]);
  const manifest = desk.read('public/manifest.json');
  desk.write('public/manifest.json', manifest.slice(0, manifest.indexOf('"files"')));
  return desk;
}

describe('over a manifest that was cut short', () => {
  test('what is held back goes with its photos and all that leads to it', () => {
    const desk = damaged();
    desk.write(b, text('embargo: 2031-01-01\n'));
    const { stderr, code } = build(desk);
    expect(stderr).toContain('manifest.json in the output folder was damaged.');
    expect(code).toBe(0);
    expect(desk.files('public').filter((file) => !file.includes('/a/'))).toEqual(['manifest.json']);
  });

  test('what else lies in the folder of what is held back, such as a photo it had before, is named', () => {
    const desk = damaged();
    desk.write(b, release({ more: 'embargo: 2031-01-01\n' }));
    expect(build(desk).stderr).toContain(
      '2024/09/05/b/boat.jpg stays, though no release has that address now',
    );
    expect(desk.files(folder)).toEqual(['boat.jpg']);
  });

  test('what is left of a release that is gone is named, and stays', () => {
    const desk = damaged();
    desk.remove(b);
    const { stderr, code } = build(desk);
    for (const file of ['index.html', 'newsletter.html', 'release.json', 'release.txt'])
      expect(stderr).toContain(`2024/09/05/b/${file} stays, though no release has that address now`);
    expect(stderr).not.toMatch(/\/a\/.* stays/);
    expect(code).toBe(0);
    expect(desk.files(folder)).toHaveLength(5);
    expect(build(desk).stderr).not.toContain('stays');
    expect(desk.run(['verify']).stdout).toContain('added       2024/09/05/b/');
  });

  test('the same releases give the same output and manifest as ever', () => {
    const [desk, other] = [damaged(), damaged()];
    other.remove('public');
    for (const one of [desk, other]) build(one);
    expect(desk.tree('public')).toEqual(other.tree('public'));
  });
});

test('without a manifest the build ends before anything is changed, and says how to go on', () => {
  const desk = new Desk({ 'releases/2024-09-05-a.md': release() });
  build(desk);
  desk.remove('public/manifest.json');
  desk.write('releases/2024-09-05-a.md', release({ title: 'Library shuts' }));
  const before = desk.tree('public');
  const { code, stderr } = build(desk);
  expect(stderr).toMatch(/^error: Cannot write 2024\/09\/05\/a\/index.html in public: /);
  expect(stderr).toContain('hint: There is no manifest.json there to tell whose it is.');
  expect(stderr).toContain('put that back from a copy, or delete the folder and build again.');
  expect(code).toBe(2);
  expect(desk.tree('public')).toEqual(before);
  desk.remove('public');
  expect(build(desk).code).toBe(0);
});

describe('what is made of the whole newsroom', () => {
  const settings = 'site: https://news.example.org\nformats: [html, rss]\n';
  const topics = 'topics: [Boats]\n';

  /** A newsroom that was built, and whose manifest then lost every file. */
  function damagedArchive(): Desk {
    const desk = new Desk({
      'pressdesk.yaml': settings,
      'releases/2024-09-05-a.md': release(),
      'releases/2024-09-06-b.md': release({ more: topics }),
    });
    expect(build(desk).code).toBe(0);
    const manifest = desk.read('public/manifest.json');
    desk.write('public/manifest.json', manifest.slice(0, manifest.indexOf('"files"')));
    return desk;
  }

  test('is written over, and what is no longer made goes: neither names what is held back', () => {
    const desk = damagedArchive();
    expect(desk.files('public')).toContain('topics/boats/feed.xml');
    desk.write('releases/2024-09-06-b.md', release({ more: `${topics}embargo: 2031-01-01\n` }));
    const { code } = build(desk);
    expect(code).toBe(0);
    expect(desk.files('public').filter((file) => file.startsWith('topics'))).toEqual([]);
    expect(desk.read('public/feed.xml')).not.toContain('/b/');
    expect(desk.run(['verify']).code).toBe(0);
  });

  test('stays where it is somebody else’s', () => {
    const desk = damagedArchive();
    desk.write('public/topics/mine/index.html', '<p>My own</p>');
    desk.write('public/feed.xml', '<p>My own</p>');
    const { code, stderr } = build(desk);
    expect(code).toBe(0);
    expect(stderr).toContain('feed.xml is not written: what stands there is not from pressdesk.');
    expect(desk.read('public/feed.xml')).toBe('<p>My own</p>');
    expect(desk.files('public')).toContain('topics/mine/index.html');
  });
});
