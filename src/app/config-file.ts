import { dirname } from 'node:path';
import { toConfig } from '../config/config.ts';
import { type ConfigFields, configSchema } from '../config/schema.ts';
import type { Config } from '../model/config.ts';
import { PressdeskError } from '../model/error.ts';
import type { Fault } from '../model/fault.ts';
import type { Io } from '../model/io.ts';
import { limits } from '../model/limits.ts';
import type { FieldPlaces } from '../model/release.ts';
import type { RuleFacts } from '../model/rule.ts';
import { parseConfig } from '../parse/config-file.ts';
import { faultyFile } from './faulty-file.ts';
import { formatIds } from './format-ids.ts';
import { styleFaults } from './house-faults.ts';
import { chosenHouse } from './houses.ts';
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
  const { rules, parsed } = await parseWithRules(read.bytes, path);
  const { data, faults, places, source } = parsed;
  const folder = dirname(file);
  const house = chosenHouse(io, folder, data.house, places);
  // Few newsrooms have one, and measuring pictures takes a package.
  const logo = data.logo && (await import('./logo.ts')).chosenLogo(io, folder, data.logo, places);
  const found = [
    ...faults,
    ...(await namesAndLevels(data, places, rules)),
    ...styleFaults(data.style, places, 'style.'),
    ...house.faults,
    ...(logo ? logo.faults : []),
  ];
  if (found.length > 0) throw faultyFile(source, found);
  return toConfig(data, { ...house, ...(logo && logo) });
}

/**
 * What ninety rules may be set to takes longer to put together than the file to read. It is left out where the file has no
 * faults without it: to a reader who knows no rule, a rule that is set is a fault, however YAML has it written.
 */
async function parseWithRules(bytes: Uint8Array, path: string) {
  const parse = (rules: readonly RuleFacts[]) => ({
    rules,
    parsed: parseConfig(bytes, path, configSchema(rules)),
  });
  // Most that set rules say so, and need not be read twice.
  if (!Buffer.from(bytes).includes('rules')) {
    const plain = parse([]);
    if (plain.parsed.faults.length === 0) return plain;
  }
  return parse((await import('./all-rules.ts')).allRules);
}

function unreadableConfig(path: string, cause: string): PressdeskError {
  const why: Record<string, string> = {
    'too-large': 'it is larger than 64 KiB',
    permission: 'you may not read it',
    'not-a-file': 'it is not a file',
  };
  return new PressdeskError(`${path} cannot be read: ${why[cause] ?? 'the system does not say why'}.`);
}

/** Formats the file names and the program does not have, and levels a rule cannot have, as faults like any other. */
async function namesAndLevels(
  data: Partial<ConfigFields>,
  places: FieldPlaces,
  rules: readonly RuleFacts[],
): Promise<Fault[]> {
  const faults: Fault[] = [];
  if (data.formats) {
    const allowed = await formatIds();
    for (const [index, actual] of data.formats.entries()) {
      const field = `formats.${index}`;
      const place = places.value(field);
      if (!place || allowed.includes(actual)) continue;
      faults.push({ kind: 'type', field, expected: 'the name of a format', actual, allowed, place });
    }
  }
  for (const rule of rules) {
    const level = data.rules?.[rule.id]?.level;
    const field = `rules.${rule.id}`;
    const place = places.value(`${field}.level`) ?? places.value(field);
    if (!rule.always || !place || level === undefined || level === rule.severity) continue;
    const note = 'Nothing can be published of a file with this mistake, so it cannot be overlooked.';
    faults.push({ kind: 'type', field, expected: rule.severity, actual: level, note, place });
  }
  return faults;
}
