import { canonicalTag, isTimeZone } from '../language/locale.ts';
import type { Fault } from '../model/fault.ts';
import type { FieldPlaces } from '../model/release.ts';

interface Said {
  readonly zones?: object;
  readonly languages?: Readonly<Record<string, { readonly zones?: object }>>;
}

/**
 * What is wrong with a house style that its form does not show: languages and zones that there are not.
 * @param under where it stands in its file: `style.`
 */
export function styleFaults(style: object | undefined, places: FieldPlaces, under = ''): Fault[] {
  const said = (style ?? {}) as Said;
  const languages = Object.keys(said.languages ?? {});
  const parts: readonly (readonly [path: string, part: Said])[] = [
    [under, said],
    ...languages.map((tag) => [`${under}languages.${tag}.`, said.languages?.[tag] ?? {}] as const),
  ];
  return [
    ...languages
      .filter((tag) => canonicalTag(tag) === undefined)
      .flatMap((tag) =>
        at(
          places.key(`${under}languages.${tag}`),
          `“${tag}” is not the short name of a language.`,
          'Write it as en-GB or zh-Hant.',
        ),
      ),
    ...parts.flatMap(([path, part]) =>
      Object.keys(part.zones ?? {})
        .filter((zone) => !isTimeZone(zone))
        .flatMap((zone) =>
          at(
            places.key(`${path}zones.${zone}`),
            `“${zone}” is not the name of a time zone.`,
            'Write it as Asia/Hong_Kong.',
          ),
        ),
    ),
  ];
}

function at(place: ReturnType<FieldPlaces['key']>, reason: string, note: string): Fault[] {
  return place ? [{ kind: 'syntax', reason, note, place }] : [];
}
