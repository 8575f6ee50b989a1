import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSamples, buildTime, filesBelow, pressdesk, temporaryFolder } from './built-newsrooms.ts';
import { root } from './cli/run.ts';

const outputs = ['index.html', 'release.txt', 'newsletter.html', 'release.json'];

/** Written down once more, apart from the samples, so that neither sample nor format can lose one unnoticed. */
const seminar = {
  '2024/09/05/ip-seminar': {
    source: '2024-09-05-ip-seminar.md',
    facts: [
      '2024 Guangdong/Hong Kong Seminar on Intellectual Property and Development of Small and Medium Enterprises',
      'Innovative Development Strategies: Intellectual Property Management and Commercialisation of Small and Medium Enterprises in the Greater Bay Area',
      'over 200',
      'National 14th Five-Year Plan',
      'Mr Thomas Tsang',
      'Deputy Director of Intellectual Property',
      'milestone',
      '"patent box" tax incentive',
      'Technology and Innovation Support Centre',
      'Realising innovative value with standards',
      'Collaborative innovative thinking and relevant considerations',
      "Evolution of China's IP beyond the GBA",
      'IP management and value enhancement for enterprises',
      'since 2004',
      'https://www.ipd.gov.hk',
      '5 September 2024',
    ],
    listed: [
      'Jointly organised by',
      'Intellectual Property Department (IPD)',
      'Guangdong Administration for Market Regulation',
      'Guangdong Intellectual Property Administration',
      "Zhongshan Municipal People's Government",
      'Hong Kong Trade Development Council',
      'Zhongshan Administration for Market Regulation',
      'Zhongshan Intellectual Property Administration',
      'Hong Kong Economic and Trade Office in Guangdong of the Government of the Hong Kong Special Administrative Region',
      'Zhongshan S&Z Institute of Standards and Quality',
      'Members of the Guangdong/Hong Kong Expert Group on the Protection of Intellectual Property Rights',
      'Federation of Hong Kong Industries',
      'Undertaken by',
      'Co-organised by',
      'Supported by',
    ],
  },
  'zh-hant-hk/2024/09/05/ip-seminar': {
    source: '2024-09-05-ip-seminar.zh-hant-hk.md',
    facts: [
      '2024粵港知識產權與中小企業發展研討會',
      '「專利盒」稅務優惠',
      '世界知識產權組織',
      'https://www.ipd.gov.hk',
      '2024年9月5日',
      '國家「十四五」規劃下粵港澳大灣區',
    ],
    listed: [
      '知識產權署',
      '廣東省市場監督管理局',
      '廣東省知識產權局',
      '中山市人民政府',
      '香港貿易發展局',
      '中山市市場監督管理局',
      '中山市知識產權局',
      '香港特別行政區政府駐粵經濟貿易辦事處',
      'Zhongshan S&Z Institute of Standards and Quality',
      '粵港保護知識產權合作專責小組成員',
      '香港工業總會',
      '合辦',
      '承辦',
      '協辦',
      '支持',
    ],
  },
};

describe('the sample newsroom', () => {
  const { folder, remove } = temporaryFolder();
  const out = join(folder, 'public');

  beforeAll(() => buildSamples(folder), 60_000);
  afterAll(remove);

  test('passes the copy desk without a finding', () => {
    const { status, stdout } = pressdesk(folder, 'check', '--format', 'json');
    const { summary, files } = JSON.parse(stdout);
    expect(files.flatMap((file: { diagnostics: unknown[] }) => file.diagnostics)).toEqual([]);
    expect(summary).toEqual({ files: 4, errors: 0, warnings: 0, infos: 0 });
    expect(status).toBe(0);
  });

  test('comes out as page, wire text and newsletter, release by release', () => {
    const addresses = [
      '2024/09/05/ip-seminar',
      '2026/10/15/library-reopens',
      '2026/11/22/pressdesk-0-1',
      'zh-hant-hk/2024/09/05/ip-seminar',
    ];
    const built = filesBelow(out, '').filter(
      (path) => /\d{4}\/\d\d\/\d\d\//.test(path) && outputs.some((name) => path.endsWith(`/${name}`)),
    );
    expect(filesBelow(out, '.ics')).toEqual([
      '2024/09/05/ip-seminar/event.ics',
      '2026/10/15/library-reopens/event.ics',
      'zh-hant-hk/2024/09/05/ip-seminar/event.ics',
    ]);
    expect(built).toEqual(addresses.flatMap((address) => outputs.map((name) => `${address}/${name}`)).sort());
  });

  test.each(Object.entries(seminar))(
    'every fact of %s reaches every format',
    (address, { source, facts, listed }) => {
      // The last paragraph names the organisers too; without it, they have to stand in their list.
      const naming =
        readFileSync(join(root, 'releases', source), 'utf8')
          .trimEnd()
          .split('\n\n')
          .at(-1) ?? '';
      for (const name of outputs) {
        const text = words(readFileSync(join(out, address, name), 'utf8'), name);
        expect(text).toContain(squeeze(naming));
        const list = text.replace(squeeze(naming), '');
        expect(
          facts.filter((fact) => !text.includes(squeeze(fact))),
          name,
        ).toEqual([]);
        expect(
          listed.filter((fact) => !list.includes(squeeze(fact))),
          name,
        ).toEqual([]);
      }
    },
  );

  test('the photo is beside its page, small, and described', () => {
    const address = join(out, '2026/10/15/library-reopens');
    const photo = filesBelow(address, 'library.png')[0];
    expect(photo).toBeDefined();
    expect(statSync(join(address, photo ?? '')).size).toBeLessThan(60_000);
    const html = readFileSync(join(address, 'index.html'), 'utf8');
    expect(html).toContain(`src="${photo}"`);
    const { associations } = JSON.parse(readFileSync(join(address, 'release.json'), 'utf8'));
    expect(associations[0].renditions[0]).toMatchObject({
      contentType: 'image/png',
      width: expect.any(Number),
    });
    expect(html).toContain('alt="Drawing of a long gabled building');
    for (const name of outputs) {
      const text = words(readFileSync(join(address, name), 'utf8'), name);
      expect(text).toContain(
        squeeze('The new reading room looks over the Mere, as drawn by its architects.'),
      );
      expect(text).toContain(squeeze('Ferry Lane Architects'));
    }
  });

  test('a second build finds nothing to write', () => {
    const before = filesBelow(out, '').map((path) => [path, statSync(join(out, path)).mtimeMs]);
    expect(pressdesk(folder, 'build', '--now', buildTime).status).toBe(0);
    expect(filesBelow(out, '').map((path) => [path, statSync(join(out, path)).mtimeMs])).toEqual(before);
  });

  test('names no address outside example.org and the two real sites it speaks of', () => {
    const hosts = filesBelow(join(root, 'releases'), '.md').flatMap((path) =>
      [...readFileSync(join(root, 'releases', path), 'utf8').matchAll(/https?:\/\/([\w.-]+)/g)].map(
        ([, host]) => host,
      ),
    );
    const foreign = hosts.filter(
      (host) => !/(^|\.)example\.org$|^www\.ipd\.gov\.hk$|^github\.com$/.test(host ?? ''),
    );
    expect(foreign).toEqual([]);
  });
});

/** The words of an output as a reader sees them, without white space: a fact may be wrapped, or marked up in part. */
function words(output: string, name: string): string {
  if (name.endsWith('.json')) return words(textsIn(JSON.parse(output)).join('\n'), 'release.txt');
  if (!name.endsWith('.html')) return squeeze(output.replaceAll(/ \[\d+\]/g, ''));
  const links = [...output.matchAll(/href="([^"]+)"/g)].map(([, href]) => href).join('\n');
  const text = output.replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]+>/g, '');
  return squeeze(`${text}\n${links}`);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function squeeze(text: string): string {
  return text
    .replaceAll(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replaceAll(/&(\w+);/g, (all, name: string) => named[name] ?? all)
    .replaceAll(/\s+/g, '');
}
