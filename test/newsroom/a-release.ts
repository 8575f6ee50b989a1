import { toConfig } from '../../src/config/config.ts';
import type { Config } from '../../src/model/config.ts';
import type { DateValue } from '../../src/model/date.ts';
import type { Fault } from '../../src/model/fault.ts';
import type { FrontMatter } from '../../src/model/front-matter.ts';
import type { Place } from '../../src/model/place.ts';
import type { Release } from '../../src/model/release.ts';

interface Parts {
  readonly path?: string;
  readonly text?: string;
  readonly faults?: readonly Fault[];
  /** Keys that stand in the file though their values could not be read. */
  readonly keys?: readonly string[];
  readonly unread?: boolean;
  readonly body?: Release['body'];
  readonly notes?: Release['body'];
}

export const somewhere: Place = {
  start: { line: 2, column: 1, offset: 4 },
  end: { line: 2, column: 2, offset: 5 },
};

/** A release of 5 September 2024 that holds `data`, read as far as `parts` say. */
export function aRelease(data: Partial<FrontMatter> = {}, parts: Parts = {}): Release {
  const { path = 'releases/2024-09-05-seminar.md', text = '', faults = [], keys = [], ...rest } = parts;
  const full: Partial<FrontMatter> = {
    date: day(2024, 9, 5),
    lang: 'en',
    status: 'ready',
    aliases: [],
    ...data,
  };
  return {
    source: { path, text, byteOrderMark: false },
    unread: false,
    data: full,
    places: {
      key: (field) => (keys.includes(field) ? somewhere : undefined),
      value: () => undefined,
      fields: () => keys,
    },
    faults,
    body: { type: 'root', children: [] },
    ...rest,
  };
}

export function day(year: number, month: number, dayOfMonth: number, time?: DateValue['time']): DateValue {
  const base = { written: `${year}-${month}-${dayOfMonth}`, year, month, day: dayOfMonth };
  return time ? { ...base, time } : base;
}

export function aConfig(parts: Partial<Config> = {}): Config {
  return { ...toConfig(), formats: ['html'], ...parts };
}
