import { describe, expect, test } from 'vitest';
import { checkRelease } from '../../../src/check/engine.ts';
import { organiserNamed } from '../../../src/check/rules/organiser-named.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { contextWith } from '../a-context.ts';

interface Listed {
  readonly name: string;
  readonly role?: string;
}

async function found(lang: string, organisers: readonly Listed[], body: string) {
  const list = organisers.map((organiser) => `  - ${JSON.stringify(organiser)}\n`).join('');
  const text = `---\ntitle: "2024"\ndate: 2024-04-20\nlang: ${lang}\norganisers:\n${list}contact:\n  url: https://h.example.org\n---\n\n${body}\n`;
  const release = await parseRelease(Buffer.from(text), 'a.md', { lang: 'en' });
  return checkRelease(release, [organiserNamed], contextWith()).map((finding) => ({
    ...finding,
    words: finding.place && text.slice(finding.place.start.offset, finding.place.end.offset),
  }));
}

interface Version {
  readonly listed: readonly Listed[];
  /** The names as the body has them, with their articles. */
  readonly names: readonly string[];
  readonly and: string;
  /** The body; what is left out of a list is `undefined`. */
  write(jointly: string, co: string, support: string): string;
}

/** Five organisations: three organisers, a co-organiser and a supporter. */
const roles = [undefined, undefined, undefined, 'co-organiser', 'supporter'];
const listedAs = (names: readonly string[]): Listed[] =>
  names.map((name, at) => ({ name, ...(roles[at] && { role: roles[at] }) }));

const versions: Readonly<Record<string, Version>> = {
  'pt-PT': {
    listed: listedAs([
      'Direcção dos Serviços do Porto',
      'Câmara Municipal de Salmar',
      'Instituto de Artes e Ofícios',
      'Associação Comercial de Salmar',
      'Fundação Maré Alta',
    ]),
    names: [
      'a Direcção dos Serviços do Porto',
      'a Câmara Municipal de Salmar',
      'o Instituto de Artes e Ofícios',
      'a Associação Comercial de Salmar',
      'a Fundação Maré Alta',
    ],
    and: 'e',
    write: (jointly, co, support) =>
      `A Feira do Cais, organizada conjuntamente por ${jointly}, coorganizada por ${co} e apoiada por ${support}, recebeu 320 visitantes no sábado.`,
  },
  'es-MX': {
    listed: listedAs([
      'Dirección del Puerto',
      'Ayuntamiento de Salmar',
      'Instituto de Artes y Oficios',
      'Cámara de Comercio de Salmar',
      'Fundación Marea Alta',
    ]),
    names: [
      'la Dirección del Puerto',
      'el Ayuntamiento de Salmar',
      'el Instituto de Artes y Oficios',
      'la Cámara de Comercio de Salmar',
      'la Fundación Marea Alta',
    ],
    and: 'y',
    write: (jointly, co, support) =>
      `La Feria del Muelle, organizada conjuntamente por ${jointly}, coorganizada por ${co} y apoyada por ${support}, recibió a 320 visitantes el sábado.`,
  },
  fr: {
    listed: listedAs([
      'Direction du Port',
      'Ville de Salmer',
      'Office municipal de la mer',
      'Chambre de commerce et d’industrie de Salmer',
      'Fondation Marée Haute',
    ]),
    names: [
      'la Direction du Port',
      'la Ville de Salmer',
      'l’Office municipal de la mer',
      'la Chambre de commerce et d’industrie de Salmer',
      'la Fondation Marée Haute',
    ],
    and: 'et',
    write: (jointly, co, support) =>
      `La Foire du Quai, organisée conjointement par ${jointly}, coorganisée par ${co} et soutenue par ${support}, a reçu 320 visiteurs samedi.`,
  },
  de: {
    listed: listedAs([
      'Hafenamt Salmar',
      'Stadt Salmar',
      'Verein für Küstenschutz',
      'Handelskammer Salmar',
      'Stiftung Hohe Flut',
    ]),
    names: [
      'dem Hafenamt Salmar',
      'der Stadt Salmar',
      'dem Verein für Küstenschutz',
      'der Handelskammer Salmar',
      'der Stiftung Hohe Flut',
    ],
    and: 'und',
    write: (jointly, co, support) =>
      `Der Markt am Kai, gemeinsam veranstaltet von ${jointly}, mitveranstaltet von ${co} und unterstützt von ${support}, zählte am Samstag 320 Gäste.`,
  },
  'de-AT': {
    listed: listedAs([
      'Hafenamt Salmar',
      'Deutscher Segelverband Salmar',
      'Verein für Küstenschutz',
      'Handelskammer Salmar',
      'Stiftung Hohe Flut',
    ]),
    names: [
      'dem Hafenamt Salmar',
      'dem Deutschen Segelverband Salmar',
      'dem Verein für Küstenschutz',
      'der Handelskammer Salmar',
      'der Stiftung Hohe Flut',
    ],
    and: 'und',
    write: (jointly, co, support) =>
      `Der Markt am Kai wird von ${jointly} gemeinsam veranstaltet, von ${co} mitveranstaltet und von ${support} unterstützt.`,
  },
};

/** The body without the one at `left`; the two of the smaller roles are never left out of it. */
function bodyOf({ names, and, write }: Version, left?: number): string {
  const joint = names.slice(0, 3).filter((_, at) => at !== left);
  const [co = '', support = ''] = names.slice(3);
  return write(`${joint.slice(0, -1).join(', ')} ${and} ${joint.at(-1)}`, co, support);
}

describe.each(Object.entries(versions))('%s', (lang, version) => {
  const { listed, names } = version;

  test('is quiet where both agree', async () => {
    expect(await found(lang, listed, bodyOf(version))).toEqual([]);
  });

  test.each(listed.map(({ name }, at) => [name, at] as const))('%s left off the list', async (name, at) => {
    const rest = listed.filter((_, other) => other !== at);
    const [finding, ...others] = await found(lang, rest, bodyOf(version));
    expect(others).toEqual([]);
    expect(finding?.reason).toContain('but it is not in the list of organisers');
    expect(finding?.reason).toContain(roles[at] ?? 'organiser');
    const bare = names[at]?.replace(/^(?:[oa]|el|la|dem|der) |^l’/, '');
    expect(finding?.words).toBe(bare ?? name);
  });

  test.each(listed.slice(0, 3).map(({ name }, at) => [name, at] as const))(
    '%s left out of the text',
    async (name, at) => {
      const findings = await found(lang, listed, bodyOf(version, at));
      expect(findings.map(({ actual }) => actual)).toEqual([name]);
    },
  );

  test('another role', async () => {
    for (const [at, { name }] of listed.entries()) {
      const role = at === 4 ? 'co-organiser' : 'supporter';
      const moved = listed.map((one, other) => (other === at ? { name, role } : one));
      const findings = await found(lang, moved, bodyOf(version));
      expect(findings.map(({ reason }) => reason)).toEqual([
        expect.stringContaining(
          `“${name}” is a${roles[at] === undefined ? 'n organiser' : ` ${roles[at]}`} in the text`,
        ),
      ]);
    }
  });
});

describe('is quiet on', () => {
  const pt = [{ name: 'Direcção do Porto' }, { name: 'Câmara Municipal de Salmar' }];
  const fr = [{ name: 'Direction du Port' }, { name: 'Ville de Salmer' }];
  const es = [{ name: 'Dirección del Puerto' }, { name: 'Ayuntamiento de Salmar' }];
  const de = [{ name: 'Hafenamt Salmar' }, { name: 'Stadt Salmar' }];

  test.each<[what: string, lang: string, organisers: readonly Listed[], body: string]>([
    [
      'what others organise',
      'pt',
      pt,
      'A feira foi organizada pela Direcção do Porto e pela Câmara Municipal de Salmar.\n\nO ano começou com festa.\n\nHouve ainda um almoço organizado pela Associação dos Pescadores de Salmar.',
    ],
    [
      'a name whose letters broke',
      'pt',
      pt,
      'A feira foi organizada pela Direcção do Porto e pela CÃ¢mara Municipal de Salmar.',
    ],
    [
      'persons and places',
      'pt',
      pt,
      'A feira foi organizada pela Direcção do Porto, pela Câmara Municipal de Salmar e por Inês Duarte, no Cais Novo, no sábado.',
    ],
    [
      'support from many',
      'pt',
      pt,
      'A feira, organizada pela Direcção do Porto e pela Câmara Municipal de Salmar com o apoio de 40 voluntários, abriu.',
    ],
    [
      'a name that is listed in another language',
      'pt',
      [...pt, { name: 'Society for River Wildlife' }],
      'A feira foi organizada pela Direcção do Porto, pela Câmara Municipal de Salmar e pela Sociedade dos Animais do Rio.',
    ],
    [
      'a partner without a role',
      'fr',
      fr,
      'La foire est organisée par la Direction du Port et la Ville de Salmer, en partenariat avec l’Association des pêcheurs de Salmer.',
    ],
    [
      'a branch of an organiser',
      'fr',
      fr,
      'La foire est organisée par la Direction du Port et le Conseil de la Ville de Salmer.',
    ],
    [
      'what is financed, not organised',
      'fr',
      fr,
      'Organisée par la Direction du Port et la Ville de Salmer et financée par la Fondation Marée Haute, la foire a reçu 320 visiteurs.',
    ],
    [
      'a day and a place',
      'fr',
      fr,
      'Organisée par la Direction du Port et la Ville de Salmer, la foire du Quai Nord a reçu 320 visiteurs samedi.',
    ],
    [
      'another event',
      'es',
      es,
      'La feria fue organizada por la Dirección del Puerto y el Ayuntamiento de Salmar. Habrá música.\n\nEl domingo hay un paseo organizado por la Sociedad de Aves de Salmar.',
    ],
    [
      'nobody in particular',
      'es',
      es,
      'La feria, organizada por la Dirección del Puerto y el Ayuntamiento de Salmar con el apoyo de los vecinos, abrió.',
    ],
    [
      'another verb',
      'de',
      de,
      'Der Markt wird vom Hafenamt Salmar und der Stadt Salmar veranstaltet. Die Halle wurde vom Verein für Küstenschutz gebaut.',
    ],
    [
      'a month behind a name',
      'de',
      de,
      'Der Markt wird von der Stadt Salmar und dem Hafenamt Salmar Anfang Mai veranstaltet, unterstützt von vielen Helfern.',
    ],
    [
      'the genitive',
      'de',
      [...de, { name: 'Deutscher Segelverband', role: 'supporter' }],
      'Der Markt wird von der Stadt Salmar und dem Hafenamt Salmar mit Unterstützung des Deutschen Segelverbands veranstaltet.',
    ],
  ])('%s (%s)', async (_, lang, organisers, body) => {
    expect((await found(lang, organisers, body)).map(({ reason }) => reason)).toEqual([]);
  });
});

test('says what one organiser did with another, which the list lacks', async () => {
  const found1 = async (lang: string, name: string, body: string) =>
    (await found(lang, [{ name }], body)).map(({ words }) => words);
  expect(
    await found1(
      'pt',
      'Direcção do Porto',
      'A feira foi organizada conjuntamente pela Direcção do Porto e pela Associação Comercial de Salmar.',
    ),
  ).toEqual(['Associação Comercial de Salmar']);
  expect(
    await found1(
      'de',
      'Hafenamt Salmar',
      'Der Markt wird vom Hafenamt Salmar und der Handelskammer Salmar gemeinsam veranstaltet.',
    ),
  ).toEqual(['Handelskammer Salmar']);
});
