import { several } from '../../language/several.ts';
import { PressdeskError } from '../../model/error.ts';
import type { Chosen } from './choice.ts';

/** Why no issue is made of what was asked for, as nothing fits. */
export function nothingToTell({ inspected, left }: Chosen): PressdeskError {
  if (inspected.length > 0) {
    return new PressdeskError('Nothing was written: every release that fits has errors.', {
      hint: `Mend them first; "pressdesk check ${inspected[0]?.release.source.path ?? ''}" tells what is wrong.`,
    });
  }
  return new PressdeskError('Nothing was written: no release that is public fits.', {
    hint:
      left.length > 0
        ? '"pressdesk status" tells which releases are public.'
        : 'Ask for more with --since, --last, --topic or --lang; "pressdesk status" lists what there is.',
  });
}

/** Why no issue is made of so many releases. */
export function tooMuch(count: number, hasOpening: boolean): PressdeskError {
  const what = `${several(count, 'release')}${hasOpening ? ' and the opening words' : ''}`;
  return new PressdeskError(`${what} are more than one mail has room for.`, {
    hint: `Ask for fewer, with --last, --topic or by naming them${hasOpening ? ', or say less before them' : ''}.`,
  });
}
