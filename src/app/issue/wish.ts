import { canonicalTag } from '../../language/locale.ts';
import type { Config } from '../../model/config.ts';
import { PressdeskError } from '../../model/error.ts';
import type { IssueWish } from '../../newsroom/issue.ts';
import { readInstant } from '../now.ts';

/** Which releases somebody wants in an issue, as written. */
export interface WrittenWish {
  /** A day, or an instant. */
  readonly since?: string;
  /** `7d`, `2w`. */
  readonly last?: string;
  readonly topics?: readonly string[];
  readonly lang?: string;
}

const hour = 60 * 60_000;
const units: Readonly<Record<string, number>> = { h: hour, d: 24 * hour, w: 7 * 24 * hour };

/** @throws PressdeskError where a time or a language cannot be read. */
export function readWish({ since, last, topics, lang }: WrittenWish, config: Config, now: Date): IssueWish {
  if (since !== undefined && last !== undefined) {
    throw new PressdeskError('--since and --last both say from when on.', { hint: 'Give one of them.' });
  }
  const from = since === undefined ? spanBefore(last, now) : readInstant(since, config.timezone, '--since');
  return {
    ...(from !== undefined && { since: from.valueOf() }),
    ...(topics && { topics }),
    ...(lang !== undefined && { lang: languageOf(lang) }),
  };
}

function spanBefore(last: string | undefined, now: Date): Date | undefined {
  if (last === undefined) return undefined;
  const [, count, unit = ''] = /^(\d{1,4})([hdw])$/.exec(last.trim()) ?? [];
  if (count !== undefined) return new Date(now.getTime() - Number(count) * (units[unit] ?? 0));
  throw new PressdeskError(`--last cannot be "${last}".`, {
    hint: 'Write a number and h, d or w, for hours, days or weeks: 7d.',
  });
}

function languageOf(written: string): string {
  const tag = canonicalTag(written);
  if (tag !== undefined) return tag;
  throw new PressdeskError(`--lang cannot be "${written}".`, {
    hint: 'Write the short name of a language, such as en-GB or zh-Hant.',
  });
}
