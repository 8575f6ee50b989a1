import { isObject } from '../language/objects.ts';

type Check = (value: unknown) => boolean;

/**
 * What has to be there in the requests that are answered, each with what is said where it is not. Notifications have no
 * answer; what cannot be understood in them is passed over.
 */
const wanted: Readonly<Record<string, readonly (readonly [place: string, words: string, fits: Check])[]>> = {
  'textDocument/completion': [
    ['textDocument.uri', 'an address', isText],
    ['position', 'a position', isPosition],
  ],
  'textDocument/hover': [
    ['textDocument.uri', 'an address', isText],
    ['position', 'a position', isPosition],
  ],
  'textDocument/codeAction': [
    ['textDocument.uri', 'an address', isText],
    ['range.start', 'a position', isPosition],
    ['range.end', 'a position', isPosition],
    ['context', 'an object', isObject],
    [
      'context.only',
      'a list of kinds',
      (only) => (only ?? undefined) === undefined || (Array.isArray(only) && only.every(isText)),
    ],
  ],
};

/** Why a request cannot be answered with such parameters; `undefined` where it can, or is none of ours. */
export function paramsFlaw(method: string, params: unknown): string | undefined {
  const all = Object.hasOwn(wanted, method) ? (wanted[method] ?? []) : [];
  const flaw = all.find(([place, , fits]) => !fits(at(params, place)));
  return flaw && `“${flaw[0]}” has to be ${flaw[1]}.`;
}

function at(params: unknown, place: string): unknown {
  return place.split('.').reduce((value, key) => (isObject(value) ? value[key] : undefined), params);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isPosition(value: unknown): boolean {
  return (
    isObject(value) && [value.line, value.character].every((one) => Number.isInteger(one) && Number(one) >= 0)
  );
}
