import { rules } from '../check/rules/index.ts';
import { toConfig } from '../config/config.ts';
import { configSchema } from '../config/schema.ts';
import type { Config } from '../model/config.ts';
import { PressdeskError } from '../model/error.ts';
import type { Fault } from '../model/fault.ts';
import type { Io } from '../model/io.ts';
import { limits } from '../model/limits.ts';
import type { FieldPlaces } from '../model/release.ts';
import { parseConfig } from '../parse/config-file.ts';
import { faultyFile } from './faulty-file.ts';
import { shownPath } from './shown-path.ts';

/**
 * A newsroom's settings; without a file, those of every newsroom.
 * @throws PressdeskError with diagnostics where anything in the file is wrong: settings half understood would
 * publish what was not meant to be.
 */
export async function loadConfig(io: Io, file: string | undefined): Promise<Config> {
  if (file === undefined) return toConfig({});
  const path = shownPath(io, file);
  const read = io.readFile(file, limits.frontMatterBytes);
  if (!read.ok) throw unreadableConfig(path, read.cause);
  const { data, faults, places, source } = parseConfig(read.bytes, path, configSchema);
  const found = [...faults, ...(await namesAndLevels(data, places))];
  if (found.length > 0) throw faultyFile(source, found);
  return toConfig(data);
}

function unreadableConfig(path: string, cause: string): PressdeskError {
  const why: Record<string, string> = {
    'too-large': 'it is larger than 64 KiB',
    permission: 'you may not read it',
    'not-a-file': 'it is not a file',
  };
  return new PressdeskError(`${path} cannot be read: ${why[cause] ?? 'the system does not say why'}.`);
}

/** Formats and rules the file names and the program does not have, and levels a rule cannot have, as faults like any other. */
async function namesAndLevels(
  data: { readonly formats?: readonly string[]; readonly rules?: Readonly<Record<string, unknown>> },
  places: FieldPlaces,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  if (data.formats) {
    const { formats } = await import('../render/formats/index.ts');
    const allowed = formats.map(({ id }) => id);
    for (const [index, actual] of data.formats.entries()) {
      const field = `formats.${index}`;
      const place = places.value(field);
      if (!place || allowed.includes(actual)) continue;
      faults.push({ kind: 'type', field, expected: 'the name of a format', actual, allowed, place });
    }
  }
  const allowed = rules.map(({ id }) => id);
  for (const [key, actual] of Object.entries(data.rules ?? {})) {
    const field = `rules.${key}`;
    const place = places.key(field);
    if (place && !allowed.includes(key)) faults.push({ kind: 'unknown', field, key, allowed, place });
    const rule = rules.find(({ id }) => id === key);
    const level = places.value(field);
    if (rule?.always && level && actual !== rule.severity) {
      const note = 'Nothing can be published of a file with this mistake, so it cannot be overlooked.';
      faults.push({
        kind: 'type',
        field,
        expected: rule.severity,
        actual: String(actual),
        note,
        place: level,
      });
    }
  }
  return faults;
}
