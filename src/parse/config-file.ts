import type * as v from 'valibot';
import { placer } from '../language/positions.ts';
import type { Fault } from '../model/fault.ts';
import { limits } from '../model/limits.ts';
import { type FieldPlaces, nowhere } from '../model/release.ts';
import type { Source } from '../model/source.ts';
import { decode } from './decode.ts';
import { readYaml } from './read-yaml.ts';

export interface ConfigFile<T> {
  /** The fields that read well, frozen. */
  readonly data: Partial<T>;
  readonly faults: readonly Fault[];
  readonly places: FieldPlaces;
  readonly source: Source;
}

/** Reads a whole file of YAML against a schema, under the same bounds as front matter. Never throws for what it holds. */
export function parseConfig<S extends v.GenericSchema>(
  bytes: Uint8Array,
  path: string,
  schema: S,
): ConfigFile<v.InferOutput<S>> {
  if (bytes.length > limits.frontMatterBytes) {
    const source = { path, text: '', byteOrderMark: false };
    const bounds = { actual: bytes.length, allowed: limits.frontMatterBytes };
    const place = placer('')({ start: 0, end: 0 });
    return {
      data: {},
      faults: [{ kind: 'limit', limit: 'bytes', ...bounds, place }],
      places: nowhere,
      source,
    };
  }
  const { source, fault } = decode(bytes, path);
  if (fault) return { data: {}, faults: [fault], places: nowhere, source };
  return { ...readYaml(source, { start: 0, end: source.text.length }, schema), source };
}
