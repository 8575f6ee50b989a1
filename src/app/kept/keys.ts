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
  if (!isRecord(value)) throw new Error(`What a ${value.constructor.name} depends on cannot be told.`);
  let text = '{';
  for (const name of Object.keys(value)) text += `${JSON.stringify(name)}:${inFull(value[name])},`;
  return `${text}}`;
}

function isRecord(value: object): value is Readonly<Record<string, unknown>> {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** Whether a value comes back as it was from its text in JSON. */
export function isPlain(value: unknown): boolean {
  if (typeof value !== 'object')
    return typeof value === 'number' ? isWritable(value) : simple.has(typeof value);
  if (value === null) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  if (!isRecord(value)) return false;
  for (const name of Object.keys(value)) if (!isPlain(value[name])) return false;
  return true;
}

const simple: ReadonlySet<string> = new Set(['string', 'boolean']);

function isWritable(number: number): boolean {
  return Number.isFinite(number) && !Object.is(number, -0);
}

/** The hash of everything that values hold. */
export function keyOf(...values: readonly unknown[]): string {
  // What most are is written by the engine itself in a tenth of the time, and as distinctly.
  const texts = values.map((value) => (isPlain(value) ? JSON.stringify(value) : inFull(value)));
  return sha256(Buffer.from(texts.join('\n')));
}

const known = new WeakMap<object, string>();

/** The same of an object that many things depend on, and that nobody changes: it is gone through once. */
export function keyOfShared(value: object): string {
  const key = known.get(value) ?? keyOf(value);
  known.set(value, key);
  return key;
}
