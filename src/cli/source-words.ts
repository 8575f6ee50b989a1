import { visible } from '../language/visible.ts';
import { wholeNewsroom } from '../model/manifest.ts';

/** What files come from, as people are told of it: the path of a release, or all of them together. */
export function sourceInWords(source: string): string {
  return source === wholeNewsroom ? "the newsroom's own pages and feeds" : visible(source);
}
