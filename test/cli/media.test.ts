import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { pictureSize } from '../../src/parse/picture-size.ts';
import { aPicture } from '../a-picture.ts';
import { Repository } from './repository.ts';
import { Desk, now, release } from './run.ts';

const photos = 'photos:\n  - file: photos/quay.jpg\n    alt: The quay\n    credit: Ana Reis\n';
const more = `${photos}attachments:\n  - file: plan.pdf\n    title: The plan\n`;
const body = 'The library opens its doors again.\n\n![The plan, drawn](plan.svg)\n';
const named = 'releases/2024-09-05-a.md';
const at = 'public/2024/09/05/a';
const plainDrawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><path d="M0 0h9"/></svg>';

let photo: Buffer;
beforeAll(async () => {
  photo = await aPicture({ width: 60, height: 1400, orientation: 6 });
});

function office(): Desk {
  return new Desk({
    'pressdesk.yaml': 'site: https://news.example.org/\n',
    [named]: release({ body, more }),
    'releases/photos/quay.jpg': photo,
    'releases/plan.svg': plainDrawing,
    'releases/plan.pdf': Buffer.alloc(2_345_678),
  });
}

const built = (desk: Desk, ...args: string[]) => desk.run(['build', '--now', now, ...args]);

describe('photos and attachments of a release', () => {
  test('come with their sizes, in fewer pixels too, and of the right kind', () => {
    const desk = office();
    const { code, stderr } = built(desk);
    expect(code, stderr).toBe(0);
    const page = desk.read(`${at}/index.html`);
    expect(page).toContain(
      '<img src="photos/quay.jpg" srcset="photos/quay-640.jpg 640w, photos/quay-1280.jpg 1280w"',
    );
    const inFull =
      /<a class="full" href="photos\/quay.jpg" type="image\/jpeg">Full size<\/a> <span class="details">JPEG, \d/;
    expect(page).toMatch(inFull);
    desk.write(named, release({ body: `${body}\n![The quay](photos/quay.jpg)\n`, more }));
    built(desk);
    expect(desk.read(`${at}/index.html`).match(new RegExp(inFull, 'g'))).toHaveLength(1);
    expect(page).toContain('width="1400" height="60"');
    expect(page).toContain('<meta property="og:image:width" content="1400">');
    expect(page).toContain('<img src="plan.svg" alt="The plan, drawn" width="300" height="200"');
    expect(page).toContain(
      '<a href="plan.pdf" type="application/pdf">The plan</a> <span class="details">PDF, 2.3 MB</span>',
    );
    expect(desk.read(`${at}/release.txt`)).toContain('- The plan | PDF, 2.3 MB\n');
    expect(desk.read(`${at}/newsletter.html`)).toMatch(/<a [^>]*>The plan<\/a> <small>PDF, 2.3 MB/);
    const sizes = [640, 1280].map((width) =>
      pictureSize(readFileSync(desk.path(`${at}/photos/quay-${width}.jpg`))),
    );
    expect(sizes).toEqual([
      { width: 640, height: 27 },
      { width: 1280, height: 55 },
    ]);
  });

  test('are listed as files of the release, the same each time, and go with it', () => {
    const desk = office();
    built(desk);
    const { files } = JSON.parse(desk.read('public/manifest.json'));
    const assets = files.filter(({ format }: { format: string }) => format === 'asset');
    expect(assets.map(({ path, source }: { path: string; source: string }) => `${path} ${source}`)).toEqual(
      ['photos/quay-1280.jpg', 'photos/quay-640.jpg', 'photos/quay.jpg', 'plan.pdf', 'plan.svg'].map(
        (name) => `2024/09/05/a/${name} ${named}`,
      ),
    );
    expect(built(desk).stderr).toContain(': 0 written');
    desk.write(named, release({ body, more: `${more}embargo: 2999-01-01T00:00Z\n` }));
    built(desk);
    for (const name of ['quay.jpg', 'quay-640.jpg', 'quay-1280.jpg'])
      expect(existsSync(desk.path(`${at}/photos/${name}`)), name).toBe(false);
  });

  test('go under embargo also where no manifest tells of them', () => {
    const desk = office();
    built(desk);
    truncateSync(desk.path('public/manifest.json'), 20);
    desk.write(named, release({ body, more: `${more}embargo: 2999-01-01T00:00Z\n` }));
    built(desk);
    expect(existsSync(desk.path(`${at}/photos/quay-640.jpg`))).toBe(false);
  });

  test('a file of the release counts before one that is made', () => {
    const desk = office();
    desk.write('releases/photos/quay-640.jpg', photo);
    desk.write(
      named,
      release({ body, more: more.replace('attachments:', 'attachments:\n  - file: photos/quay-640.jpg') }),
    );
    expect(built(desk).code).toBe(0);
    expect(readFileSync(desk.path(`${at}/photos/quay-640.jpg`)).equals(photo)).toBe(true);
    expect(desk.read(`${at}/index.html`)).toContain('srcset="photos/quay-1280.jpg 1280w"');
  });
});

describe('files that must not be published', () => {
  const hostile = plainDrawing.replace('<path', '<script>alert(1)</script><path');

  test('a drawing with a script is told with its place, and never copied', () => {
    const desk = office();
    desk.write('releases/plan.svg', hostile);
    const { code, stdout } = desk.run(['check']);
    expect(stdout).toContain('The drawing “plan.svg” has a script in it (“<script>”).');
    expect(code).toBe(1);
    built(desk);
    expect(existsSync(desk.path(at))).toBe(false);
    desk.write('pressdesk.yaml', 'rules:\n  image-drawing: off\n');
    expect(built(desk).code).toBe(0);
    expect(existsSync(desk.path(`${at}/plan.svg`))).toBe(false);
  });

  test('a photo that claims 40,000 pixels is told with its place', () => {
    const desk = office();
    const claim = Buffer.from(photo);
    const frame = claim.indexOf(Buffer.from([0xff, 0xc0]));
    claim.writeUInt16BE(40_000, frame + 5);
    desk.write('releases/photos/quay.jpg', claim);
    const { code, stdout } = desk.run(['check']);
    expect(stdout).toContain('The photo “photos/quay.jpg” is 40,000 pixels wide and 60 high.');
    expect(code).toBe(1);
  });

  test('--staged reads the staged bytes, of large photos too', () => {
    const desk = new Repository({ 'pressdesk.yaml': '' });
    const claim = Buffer.concat([photo, Buffer.alloc(3 * 1024 * 1024)]);
    claim.writeUInt16BE(40_000, claim.indexOf(Buffer.from([0xff, 0xc0])) + 5);
    desk.stage('releases/photos/quay.jpg', claim);
    desk.stage('releases/plan.svg', hostile);
    desk.stage('releases/plan.pdf', '%PDF');
    desk.stage(named, release({ body, more }));
    desk.write('releases/photos/quay.jpg', photo);
    desk.write('releases/plan.svg', plainDrawing);
    const { code, stdout } = desk.run(['check', '--staged']);
    expect(stdout).toContain('is 40,000 pixels wide');
    expect(stdout).toContain('has a script in it');
    expect(code).toBe(1);
    desk.git('add', '.');
    expect(desk.run(['check', '--staged']).code).toBe(0);
  });
});
