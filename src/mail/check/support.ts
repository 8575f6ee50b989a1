import { remembered } from '../../language/remembered.ts';
import { elements } from './support/elements.ts';
import { properties } from './support/properties.ts';
import { selectors } from './support/selectors.ts';

/** Numbers of clients in `clients`. */
interface Support {
  /** Those that do not have a feature. */
  readonly lacking: readonly number[];
  /** Those that have it in part. */
  readonly partial: readonly number[];
}

const letters = new Map(
  `${elements}${properties}${selectors}`
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' ') as [feature: string, letters: string]),
);

/** Whether there is anything known of a feature, named as at caniemail.com. */
export function isKnown(feature: string): boolean {
  return letters.has(feature);
}

/** Every feature that something is known of. */
export const features: readonly string[] = [...letters.keys()];

/** Which clients lack a feature; what nobody has tested is no lack. */
export const supportOf = remembered((feature: string): Support => {
  const of = (letter: string) =>
    [...(letters.get(feature) ?? '')].flatMap((one, number) => (one === letter ? [number] : []));
  return { lacking: of('n'), partial: of('a') };
});

/** Where the tests of a feature are. */
export function pageOf(feature: string): string {
  return `https://www.caniemail.com/features/${feature}/`;
}
