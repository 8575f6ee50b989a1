import { PressdeskError } from '../../model/error.ts';
import type { Source } from '../../model/source.ts';
import type { FaultyMail } from './findings.ts';

/**
 * What is told of a mail; what is thrown at it is told too, and costs no other mail.
 * @param release that it is made of, or the first of them.
 * @param work what pressdesk is at.
 */
export async function judged(
  release: Source,
  work: NonNullable<FaultyMail['failure']>['work'],
  judge: () => Promise<readonly FaultyMail[]>,
): Promise<readonly FaultyMail[]> {
  try {
    return await judge();
  } catch (thrown) {
    // What is wrong with a template is wrong with them all.
    if (thrown instanceof PressdeskError) throw thrown;
    return [{ release, faults: [], failure: { work, thrown } }];
  }
}
