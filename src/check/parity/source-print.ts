import { createHash } from 'node:crypto';
import type { Release } from '../../model/release.ts';
import { proseOf } from '../prose/prose.ts';

/**
 * Eight hexadecimal digits for what a release says: its words and where its links and pictures lead. White space, line
 * ends and marks of emphasis do not count.
 */
export function sourcePrint(release: Release): string {
  const said = proseOf(release).all.map(({ kind, field = '', text, marks }) => {
    const addresses = marks.flatMap(({ address = '' }) => address);
    return [kind, field, text.normalize('NFC').replace(/\s+/g, ' ').trim(), ...addresses].join('\n');
  });
  return createHash('sha256').update(said.join('\n\n')).digest('hex').slice(0, 8);
}
