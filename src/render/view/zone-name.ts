import { offsetAt } from '../../language/zones.ts';

/**
 * What the house calls the zone of a moment: of those that the release or the newsroom names where one fits, else of
 * all that the house has a name for. `undefined` where it has none for it.
 */
export function zoneName(
  instant: number,
  offset: number,
  known: readonly string[],
  names: Readonly<Record<string, string>> = {},
): string | undefined {
  const own = known.filter((zone) => fits(zone));
  const zone = own.length > 0 ? own.find((zone) => names[zone]) : Object.keys(names).find(fits);
  return zone === undefined ? undefined : names[zone];

  function fits(zone: string): boolean {
    try {
      return offsetAt(instant, zone) === offset;
    } catch {
      return false;
    }
  }
}
