import { sha256 } from '../../publish/hash.ts';

/**
 * Everything that a value holds, as one text: of two values that differ anywhere the texts differ. Functions and objects of
 * classes hold what nobody can see, and are refused.
 */
export function inFull(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'object':
      return value === null ? 'null' : ofObject(value);
    case 'number':
    case 'boolean':
    case 'undefined':
      return Object.is(value, -0) ? '-0' : String(value);
    default:
      throw new Error(`What a ${typeof value} depends on cannot be told.`);
  }
}

function ofObject(value: object): string {
  if (Array.isArray(value)) return `[${value.map(inFull).join()}]`;
  if (value instanceof Uint8Array) return `bytes ${sha256(value)}`;
  if (value instanceof Map) return `map ${inFull([...value])}`;
  if (value instanceof Set) return `set ${inFull([...value])}`;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype)
    throw new Error(`What a ${value.constructor.name} depends on cannot be told.`);
  return `{${Object.entries(value)
    .map(([name, held]) => `${JSON.stringify(name)}:${inFull(held)}`)
    .join()}}`;
}

/** The hash of everything that values hold. */
export function keyOf(...values: readonly unknown[]): string {
  return sha256(Buffer.from(inFull(values)));
}

const known = new WeakMap<object, string>();

/** The same of an object that many things depend on, and that nobody changes: it is gone through once. */
export function keyOfShared(value: object): string {
  const key = known.get(value) ?? keyOf(value);
  known.set(value, key);
  return key;
}
