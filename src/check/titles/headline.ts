import type { Release } from '../../model/release.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';

/** The headline: the field `title`, or the heading of the body that stands for it. */
export function headlineOf(release: Release): Passage | undefined {
  const { titleHeading } = release;
  const { fields, body } = proseOf(release);
  return titleHeading
    ? body.find(({ node }) => node === titleHeading)
    : fields.find(({ field }) => field === 'title');
}
