import * as v from 'valibot';
import { isWebAddress } from '../language/address.ts';
import {
  email,
  group,
  language,
  line,
  list,
  means,
  reads,
  text,
  timezone,
  word,
} from '../language/fields.ts';
import { severities } from '../model/diagnostic.ts';

const folder = reads(v.pipe(v.string(), v.check(isInside)), {
  expected: 'a folder of the newsroom, such as public',
});

const site = reads(
  v.pipe(
    v.string(),
    v.check((address) => isWebAddress(address) && !/[?#]/.test(address)),
    v.transform((address) => (address.endsWith('/') ? address : `${address}/`)),
  ),
  {
    expected: 'a web address in full, such as https://news.example.org',
    suggest: (written) =>
      isWebAddress(`https://${written}`) && /^[^\s:?#]+\.[^\s:?#]+$/.test(written)
        ? `https://${written}`
        : undefined,
  },
);

const contact = group(
  {
    url: v.optional(
      means(line, 'The web page to turn to for more, in full.', 'https://www.example.org/press'),
    ),
    name: v.optional(means(line, 'The person or desk.', 'Press Office')),
    organisation: v.optional(means(line, 'Where they work.', 'Town Council')),
    email: v.optional(means(email, 'One e-mail address.', 'press@example.org')),
    phone: v.optional(means(line, 'In quotes, with the code of the country.', '+44 20 7946 0123')),
    address: v.optional(means(text, 'For letters and visitors.', 'Town Hall, 1 Market Row')),
  },
  'url: https://www.example.org',
);

const levels = v.record(v.string(), word(['off', ...severities.toReversed()]));

/** What `pressdesk.yaml` may say, with each field's meaning and example. Everything may be left out. */
export const configSchema = group(
  {
    organisation: v.optional(
      means(line, 'Whose newsroom this is; heads page and newsletter.', 'Town Council'),
    ),
    site: v.optional(
      means(site, 'The web address at which the output folder is served.', 'https://news.example.org'),
    ),
    contact: v.optional(means(contact, 'Whom a journalist asks, where a release does not say.')),
    timezone: v.optional(means(timezone, 'The zone of times without an offset.', 'Asia/Hong_Kong')),
    lang: v.optional(means(language, 'The language of releases that name none.', 'en-HK')),
    formats: v.optional(
      means(list(line), 'What a build writes of each release.', ['html', 'text', 'newsletter']),
    ),
    out: v.optional(means(folder, 'The folder a build writes to.', 'public')),
    releases: v.optional(means(folder, 'The folder with the releases.', 'releases')),
    rules: v.optional(
      means(
        reads(levels, {
          expected: 'a group of rules with their levels, indented, such as “field-unknown: warning”',
        }),
        'Rules whose level is to differ: off, info, warning or error.',
        { 'field-unknown': 'warning' },
      ),
    ),
    boilerplate: v.optional(
      means(text, 'About the organisation, in Markdown, where a release does not say.', 'The Council …'),
    ),
  },
  'organisation: Town Council',
);

export type ConfigFields = v.InferOutput<typeof configSchema>;

/** A path that stays below the newsroom's folder, whichever system reads it. */
function isInside(path: string): boolean {
  const parts = path.replace(/\/$/, '').split('/');
  return (
    !/[\\:\0]/.test(path) &&
    parts.every((part) => part !== '' && part !== '..' && part !== '~') &&
    parts.some((part) => part !== '.')
  );
}
