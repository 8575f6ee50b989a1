import type * as v from 'valibot';
import type { Path } from './form.ts';
import { formOf, isOptional, schemaAt } from './form.ts';

const gone = Symbol('gone');

/** `output` without what the faulty paths spoil. */
export function prune(schema: v.GenericSchema, output: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0) return output;
  const spoilt = new Set(paths.map((path) => spoiltBy(schema, path).join('.')));
  if (spoilt.has('') || typeof output !== 'object' || output === null) return {};
  const copied = copy(output, '', spoilt) as Record<string, unknown>;
  // A list that is no list counts as empty, so that those who print it need not ask.
  for (const field of spoilt) {
    const instead = defaultOf(schemaAt(schema, [field]));
    if (Array.isArray(instead) && !(field in copied)) copied[field] = [...instead];
  }
  return copied;
}

/** Climbs from a faulty value to the nearest thing that can be left out. What has a default is always there. */
function spoiltBy(schema: v.GenericSchema, path: Path): Path {
  let spoilt = path;
  while (spoilt.length > 1 && typeof spoilt.at(-1) === 'string' && !mayLack(schema, spoilt)) {
    spoilt = spoilt.slice(0, -1);
  }
  return spoilt;
}

function mayLack(schema: v.GenericSchema, path: Path): boolean {
  const at = schemaAt(schema, path);
  const group = schemaAt(schema, path.slice(0, -1));
  const anyKey = group !== undefined && formOf(group).value !== undefined;
  return anyKey || (isOptional(at) && defaultOf(at) === undefined);
}

function defaultOf(schema: v.GenericSchema | undefined): unknown {
  return schema && 'default' in schema ? schema.default : undefined;
}

function copy(value: unknown, path: string, spoilt: ReadonlySet<string>): unknown {
  if (spoilt.has(path)) return gone;
  if (typeof value !== 'object' || value === null) return value;
  const join = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (Array.isArray(value)) {
    return value.map((item, index) => copy(item, join(index), spoilt)).filter((item) => item !== gone);
  }
  const kept = Object.entries(value)
    .map(([key, item]) => [key, copy(item, join(key), spoilt)] as const)
    .filter(([, item]) => item !== gone && item !== undefined);
  return Object.fromEntries(kept);
}
