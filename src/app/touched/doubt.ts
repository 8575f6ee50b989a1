/** What cannot be told from a few releases: the whole newsroom has to be looked at. */
export class Doubt extends Error {
  override name = 'Doubt';
}
