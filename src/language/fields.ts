import * as v from 'valibot';
import type { Reading } from '../model/reading.ts';
import { completeAddress, isEmail, isWebAddress } from './address.ts';
import { canonicalTag, isTimeZone, languageOfCountry, timeZones } from './locale.ts';
import { isObject } from './objects.ts';
import { inSeries } from './several.ts';

/** Gives a schema what it expects, for those who put a wrong value into words. */
export function reads<S extends v.GenericSchema>(schema: S, reading: Reading) {
  return v.pipe(schema, v.metadata({ reading }));
}

/** Gives a schema its meaning and examples: the one place from which `pressdesk schema` and editors take them. */
export function means<S extends v.GenericSchema>(schema: S, description: string, ...examples: unknown[]) {
  return v.pipe(schema, v.metadata({ description, ...(examples.length > 0 && { examples }) }));
}

/** Text of any length, line ends kept. */
export const text = reads(v.pipe(v.string(), v.nonEmpty()), { expected: 'text' });

/** Text on one line: line ends become spaces. */
export const line = v.pipe(text, v.transform(joined));

/** One of a few words. */
export function word<const W extends readonly string[]>(words: W) {
  return reads(v.picklist(words), { expected: inSeries(words, 'or'), allowed: words });
}

export const list = <S extends v.GenericSchema>(item: S) => reads(v.array(item), { expected: 'a list' });

/** Fields one level deeper. `example` is one of them as it is written. */
export function group<E extends v.ObjectEntries>(entries: E, example: string) {
  const mapping = v.custom<Record<string, unknown>>(isObject);
  return reads(v.pipe(mapping, v.object(entries)), {
    expected: `a group of fields below it, indented, such as “${example}”`,
  });
}

/** Like `group`, where bare text stands for the field `key`. */
export function named<E extends v.ObjectEntries>(key: string, entries: E, example: string) {
  return v.pipe(
    v.unknown(),
    v.transform((input) => (typeof input === 'string' && input !== '' ? { [key]: input } : input)),
    group(entries, example),
    v.metadata({ type: ['object', 'string'] }),
  );
}

/** A number without a fraction, in digits. */
export function wholeNumber(min: number, max: number) {
  const digits = v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/),
    v.transform(Number),
    v.minValue(min),
    v.maxValue(max),
  );
  return reads(digits, { expected: `a number from ${min} to ${max}` });
}

/** Yes or no, as YAML has it. */
export const flag = reads(
  v.pipe(
    v.picklist(['true', 'false']),
    v.transform((written) => written === 'true'),
    // For editors, to which it is no text.
    v.metadata({ type: 'boolean', enum: [true, false] }),
  ),
  { expected: 'true or false', allowed: ['true', 'false'] },
);

export const webAddress = reads(v.pipe(v.string(), v.check(isWebAddress)), {
  expected: 'a web address in full, such as https://www.example.org',
  suggest: completeAddress,
});

export const email = reads(v.pipe(v.string(), v.check(isEmail)), {
  expected: 'one e-mail address, such as press@example.org',
  suggest: (written) => {
    const bare = /^[^<>]*<([^<>]+)>$|^mailto:(.+)$/.exec(written)?.slice(1).find(Boolean);
    return bare && isEmail(bare) ? bare : undefined;
  },
});

export const language = reads(
  v.pipe(
    v.string(),
    v.check((tag) => canonicalTag(tag) !== undefined),
    v.transform((tag) => canonicalTag(tag) ?? tag),
  ),
  {
    expected: 'the short name of a language, such as en-GB or zh-Hant-HK',
    suggest: (written) => canonicalTag(written.replaceAll('_', '-')),
    guess: languageOfCountry,
  },
);

export const timezone = reads(v.pipe(v.string(), v.check(isTimeZone)), {
  expected: 'the name of a time zone, such as Asia/Hong_Kong',
  allowed: timeZones,
});

function joined(written: string): string {
  return written
    .split(/[\r\n]+/)
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
}
