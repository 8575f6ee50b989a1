import type { Finding } from '../../model/diagnostic.ts';
import { replaceWithin } from '../edits.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { measureOf } from '../parity/measure.ts';
import { sourcePrint } from '../parity/source-print.ts';
import { versionName } from '../parity/version-name.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const translationStale: ReleaseRule = {
  id: 'translation-stale',
  severity: 'warning',
  summary: 'Bring a translation up to date when its source has changed.',
  reason:
    'A correction that reaches one language only leaves the mistake in the others. “translated: done” says that a version is complete; “check --fix” writes a short mark of the text it was made from behind it, and once that text changes, the version is reported.',
  good: [
    release`
      ---
      title: Der Leuchtturm strahlt wieder
      date: 2024-09-20
      lang: de
      key: lighthouse
      translated: done 3f2a9c1e
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      Die Lampe strahlt wieder.
    `,
  ],
  bad: [
    release`
      ---
      title: Der Leuchtturm strahlt wieder
      date: 2024-09-20
      lang: de
      key: lighthouse
      translated: done 3f2a9c1e
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      Nach 18 Monaten Bauzeit strahlt die Lampe wieder. Sie kann [besichtigt](https://harbour.example.org/de/visit)
      werden; 1.200 Menschen haben es schon getan.
    `,
  ],
  check(release, { siblings, config }) {
    const written = release.data.translated;
    const mark = written === undefined ? undefined : /^done(?:\s+([0-9a-f]{8}))?$/i.exec(written);
    if (!mark || written === undefined) return none;
    const measure = measureOf(
      release,
      siblings.filter(({ unread }) => !unread),
      config.lang,
    );
    if (!measure?.known || measure.source === release) return none;
    const { source } = measure;
    const [before, now] = [mark[1]?.toLowerCase(), sourcePrint(source)];
    if (before === now) return none;
    const field = 'translated';
    const place = release.places.value(field);
    const wanted = `done ${now}`;
    const edit = place && replaceWithin(release.source, place, written, wanted);
    const beside = [source.source.path];
    const found = { field, ...(place && { place }), actual: written, expected: [wanted], beside };
    const fix = edit && { title: `write ${wanted}`, edits: [edit] };
    const version = `the ${versionName(source)} version`;
    if (before === undefined) {
      return [
        {
          ...found,
          severity: 'info',
          reason: `${quoted(written)} does not say which text of ${version} was translated.`,
          note: `With the mark of ${source.source.path} behind it, later changes of that text are noticed.`,
          ...(fix && { fix: { ...fix, safe: true } }),
        } satisfies Finding,
      ];
    }
    return [
      {
        ...found,
        reason: `${version.replace(/^t/, 'T')} has changed since this translation was marked as done.`,
        note: `Compare it with ${source.source.path}. Once it has been brought up to date, write “translated: ${wanted}”.`,
        ...(fix && { fix: { ...fix, safe: false } }),
      } satisfies Finding,
    ];
  },
};
