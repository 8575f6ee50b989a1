import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { houseSchema, toHouse } from '../../src/config/house.ts';
import type { House } from '../../src/model/house.ts';
import { parseConfig } from '../../src/parse/config-file.ts';

/** The ready-made houses. */
export const houseNames = ['plain', 'hk-isd', 'gov-uk', 'ap'] as const;

/** A ready-made house, from its file. */
export function houseNamed(name: (typeof houseNames)[number]): House {
  const file = fileURLToPath(new URL(`../../templates/houses/${name}.yaml`, import.meta.url));
  const { data, faults } = parseConfig(readFileSync(file), `${name}.yaml`, houseSchema);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return toHouse(data);
}
