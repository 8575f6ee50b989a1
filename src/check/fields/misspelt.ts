import type { FieldPlaces } from '../../model/release.ts';
import { split } from '../field-words.ts';
import type { FaultContext, FaultOf } from '../rule.ts';
import { meantBy } from './field-aliases.ts';

type Unknown = FaultOf<'unknown'>;

/** Whether an unknown field can take the name `meant`: at its own level, not in the file, and wanted by no other. */
export function canBeNamed({ field }: Unknown, meant: string, { faults, places }: FaultContext): boolean {
  if (split(field).parent !== split(meant).parent || places.key(meant)) return false;
  const wanting = faults.filter(
    (other) => other.kind === 'unknown' && meantBy(other.field, other.allowed) === meant,
  );
  return wanting.length === 1;
}

/** Whether a missing field is there under a wrong name, so that nothing is missing once that name is put right. */
export function isOnlyMisspelt(missing: string, context: FaultContext): boolean {
  return context.faults.some((fault) => {
    if (fault.kind !== 'unknown') return false;
    const meant = meantBy(fault.field, fault.allowed);
    if (meant !== missing && !(meant && missing.startsWith(`${meant}.`))) return false;
    return (
      canBeNamed(fault, meant, context) &&
      saysSomething(fault.field + missing.slice(meant.length), context.places)
    );
  });
}

function saysSomething(field: string, places: FieldPlaces): boolean {
  const place = places.value(field);
  return place !== undefined && place.end.offset > place.start.offset;
}
