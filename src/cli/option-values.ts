import { InvalidArgumentError } from 'commander';
import { itemsOf } from './items.ts';

/** @throws InvalidArgumentError where the text is no whole number of zero or more. */
export function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number, such as 0');
}

/** The words between commas: `html,text`. @throws InvalidArgumentError where there is none. */
export function commaList(text: string): readonly string[] {
  const items = itemsOf(text);
  if (items) return items;
  throw new InvalidArgumentError('Write one or more, with commas between them');
}

/** For an option that may be given several times. */
export function repeated(text: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), text];
}

/** The name of a file or folder. @throws InvalidArgumentError where a script forgot to set it: "" is no name. */
export function someName(text: string): string {
  if (text !== '') return text;
  throw new InvalidArgumentError('An empty name is none');
}
