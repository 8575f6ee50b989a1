import type { DateValue } from '../model/date.ts';
import type { Path } from './form.ts';

/**
 * A copy of `data` in which every time without an offset has its zone. `homeless` are the paths of those for which
 * there is none.
 */
export function withZones<T>(data: T, zone: string | undefined): { data: T; homeless: readonly Path[] } {
  const homeless: Path[] = [];
  const settle = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => settle(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    if (!isDate(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, settle(item, [...path, key])]),
      );
    }
    if (!value.time || value.time.offset !== undefined) return value;
    if (zone === undefined) homeless.push(path);
    return { ...value, time: { ...value.time, ...(zone !== undefined && { zone }) } };
  };
  return { data: settle(data, []) as T, homeless };
}

function isDate(value: object): value is DateValue {
  return 'written' in value && 'year' in value;
}
