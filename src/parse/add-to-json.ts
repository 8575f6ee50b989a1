import { isObject } from '../language/objects.ts';

type Data = Record<string, unknown>;

/**
 * A JSON text with something added to the object at a place, which is made where it is not there; an item where a list
 * stands there. `undefined` where other lines would not stay as they are: the text has comments or faults, its lines are
 * set otherwise than usual, or the place is of another kind.
 */
export function addToJson(
  text: string,
  place: readonly string[],
  key: string,
  value: Data,
): string | undefined {
  const data = parsed(text);
  if (!isObject(data)) return undefined;
  const [, end = '', indent = ''] = /^\{(\r?\n)([ \t]+)"/.exec(text) ?? [];
  const [last = ''] = /\s*$/.exec(text) ?? [];
  const written = (): string => JSON.stringify(data, null, indent).replaceAll('\n', end) + last;
  if (written() !== text) return undefined;
  let at: unknown = data;
  for (const step of place) {
    if (!isObject(at)) return undefined;
    at[step] ??= {};
    at = at[step];
  }
  if (Array.isArray(at)) at.push({ name: key, ...value });
  else if (isObject(at) && !(key in at)) at[key] = value;
  else return undefined;
  return written();
}

/** What stands at a place of a JSON text. */
export function jsonAt(text: string, place: readonly string[]): unknown {
  return place.reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
