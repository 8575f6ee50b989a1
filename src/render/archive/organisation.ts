import type { Config } from '../../model/config.ts';
import type { PublicEntry } from '../../model/publication.ts';
import type { Labels } from '../words.ts';

/**
 * Whose newsroom it is: as configured, else whoever issued the newest release.
 * @param newest where there is any release.
 */
export function organisationOf(config: Config, newest: PublicEntry | undefined, labels: Labels): string {
  const issued = newest?.release.data;
  return (
    config.organisation ??
    config.contact?.organisation ??
    issued?.contact.organisation ??
    issued?.organisers[0]?.name ??
    labels.newsroom
  );
}
