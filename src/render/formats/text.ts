import { textBodies } from '../body/text-bodies.ts';
import type { FilledFormat } from '../format.ts';

/** The wire text: what a news desk pastes into its system. */
export const text: FilledFormat = {
  id: 'text',
  mediaType: 'text/plain',
  file: 'release.txt',
  template: 'text/release',
  body: (release, { page }) => textBodies(release, { page }),
};
