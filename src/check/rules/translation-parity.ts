import type { Finding } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { release } from '../example.ts';
import { blocksOf } from '../parity/blocks.ts';
import type { Changed, Deviation, Gap, Lost } from '../parity/deviation.ts';
import { formDeviations } from '../parity/form-deviations.ts';
import { outvoted, ownDeviations } from '../parity/judge.ts';
import { measureOf } from '../parity/measure.ts';
import { surplusIn } from '../parity/surplus.ts';
import { most, tellChanged, tellLost, tellManyLost, tellOutvoted } from '../parity/tell.ts';
import { tellGap, tellGaps, tellSurplus } from '../parity/tell-gaps.ts';
import type { ReleaseRule } from '../rule.ts';

export const translationParity: ReleaseRule = {
  id: 'translation-parity',
  severity: 'warning',
  summary: 'Say the same in every language.',
  reason:
    'What one version says and another leaves out, or says with another number, is news to half of the readers and a question to the press office. Releases with the same key are laid side by side; links, numbers, dates, headings, paragraphs, organisers, photos and contacts are compared.',
  yieldsTo: ['date-line', 'link-repeated'],
  good: [
    release`
      ---
      title: Der Leuchtturm strahlt wieder
      date: 2024-09-20
      lang: de
      key: lighthouse
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      Nach 18 Monaten Bauzeit strahlt die Lampe wieder. Sie kann [besichtigt](https://harbour.example.org/de/visit)
      werden; 1.200 Menschen haben es schon getan.
    `,
  ],
  bad: [
    release`
      ---
      title: Der Leuchtturm strahlt wieder
      date: 2024-09-20
      lang: de
      key: lighthouse
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      Nach 16 Monaten Bauzeit strahlt die Lampe wieder. Sie kann besichtigt werden; 1.200 Menschen haben es schon
      getan.
    `,
  ],
  *check(release, { siblings, config }) {
    if (siblings.length === 0) return;
    const others = siblings.filter(({ unread }) => !unread);
    const measure = measureOf(release, others, config.lang);
    if (!measure) return;
    const { source } = measure;
    if (source === release) {
      for (const found of outvoted(release, others))
        yield { ...tellOutvoted(found), beside: found.others.map(pathOf) };
      return;
    }
    if (measure.known) {
      yield* beside(source, formDeviations(source, release));
      const witnesses = others.filter((one) => one !== source);
      for (const found of surplusIn(source, release, witnesses))
        yield* beside(source, [tellSurplus(found, source)]);
    }
    for (const { source, deviations } of ownDeviations(release, measure, others)) {
      const changed = deviations.filter(isChanged).map((one) => tellChanged(one, source));
      yield* beside(source, changed);
      yield* beside(source, told(deviations.filter(isGap), source));
      yield* beside(source, missing(deviations.filter(isLost), source));
    }
  },
};

function* beside(source: Release, findings: Iterable<Finding>): Iterable<Finding> {
  for (const finding of findings) yield { ...finding, beside: [pathOf(source)] };
}

function pathOf({ source }: Release): string {
  return source.path;
}

function isChanged(deviation: Deviation): deviation is Changed {
  return deviation.kind === 'changed';
}

function isGap(deviation: Deviation): deviation is Gap {
  return deviation.kind === 'gap';
}

function isLost(deviation: Deviation): deviation is Lost {
  return deviation.kind === 'lost';
}

function* told(gaps: readonly Gap[], source: Release): Iterable<Finding> {
  const [first, ...rest] = gaps;
  if (!first) return;
  if (gaps.length > most) yield tellGaps([first, ...rest], source);
  else for (const gap of gaps) yield tellGap(gap, source);
}

/** What is missing, a finding for each paragraph; one for all where it is much. */
function* missing(lost: readonly Lost[], source: Release): Iterable<Finding> {
  const few: Lost[] = [];
  for (const what of ['link', 'number', 'date'] as const) {
    const [first, ...rest] = lost.filter((one) => one.what === what);
    if (first && rest.length >= most) {
      const all = blocksOf(source).reduce((sum, block) => sum + block[`${what}s`].length, 0);
      yield tellManyLost([first, ...rest], all, source);
    } else if (first) few.push(first, ...rest);
  }
  const byPassage = new Map<unknown, [Lost, ...Lost[]]>();
  for (const one of few) {
    const passage = one.pair.target[0]?.passages[0];
    const together = byPassage.get(passage);
    if (together) together.push(one);
    else byPassage.set(passage, [one]);
  }
  for (const together of byPassage.values()) yield tellLost(together, source);
}
