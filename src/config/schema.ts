import * as v from 'valibot';
import { isWebAddress } from '../language/address.ts';
import {
  email,
  group,
  language,
  line,
  list,
  means,
  named,
  reads,
  text,
  timezone,
  wholeNumber,
  word,
} from '../language/fields.ts';
import { severities } from '../model/diagnostic.ts';
import type { Level, RuleFacts } from '../model/rule.ts';
import { colours } from './colours.ts';
import { houseStyle } from './house.ts';
import { newsletter } from './newsletter.ts';

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

const settings = {
  organisation: v.optional(means(line, 'Whose newsroom this is; heads page and newsletter.', 'Town Council')),
  address: v.optional(
    means(text, 'Where it is, at the foot of page and newsletter.', 'Town Hall, 1 Market Row'),
  ),
  logo: v.optional(means(line, 'A picture in the newsroom’s folder: PNG, JPEG, WebP or SVG.', 'logo.svg')),
  colours: v.optional(means(colours, 'Of links and rules, in quotes.', { accent: '#0d4f7c' })),
  house: v.optional(
    means(line, 'The house style: plain, hk-isd, gov-uk, ap, or one of the newsroom’s own.', 'hk-isd'),
  ),
  style: v.optional(means(houseStyle, 'Where the newsroom differs from its house.', { end: '-ends-' })),
  site: v.optional(
    means(site, 'The web address at which the output folder is served.', 'https://news.example.org'),
  ),
  contact: v.optional(means(contact, 'Whom a journalist asks, where a release does not say.')),
  newsletter: v.optional(means(newsletter, 'How mails are addressed, and what stands at their foot.')),
  timezone: v.optional(means(timezone, 'The zone of times without an offset.', 'Asia/Hong_Kong')),
  lang: v.optional(means(language, 'The language of releases that name none.', 'en-HK')),
  authoritative: v.optional(
    means(
      language,
      'The language of the version that counts where versions differ; the others say so, and link it.',
      'en',
    ),
  ),
  formats: v.optional(
    means(list(line), 'What a build writes of each release.', ['html', 'text', 'newsletter']),
  ),
  out: v.optional(means(folder, 'The folder a build writes to.', 'public')),
  releases: v.optional(means(folder, 'The folder with the releases.', 'releases')),
  boilerplate: v.optional(
    means(text, 'About the organisation, in Markdown, where a release does not say.', 'The Council …'),
  ),
  glossary: v.optional(
    means(
      reads(v.record(v.string(), line), {
        expected:
          'abbreviations and what they stand for, one below the other, such as “IPD: Intellectual Property Department”',
      }),
      'Abbreviations that need no explanation, and what they stand for.',
      { IPD: 'Intellectual Property Department' },
    ),
  ),
  'staging-hosts': v.optional(
    means(list(line), 'Hosts that the public cannot reach; no link may lead there.', ['staging.example.org']),
  ),
};

/** What is said of one rule: its level, and the numbers it knows. */
interface RuleSettings {
  readonly level?: Level;
  readonly options: Readonly<Record<string, number>>;
}

const levels = ['off', ...severities.toReversed()] as const;

function ruleSettings(
  rules: readonly RuleFacts[],
): v.GenericSchema<unknown, Readonly<Record<string, RuleSettings>>> {
  const entries = rules.map(({ id, summary, options = {} }) => {
    const numbers = Object.entries(options).map(([name, option]) => {
      const { means: meaning, min, max } = option;
      return [name, v.optional(means(wholeNumber(min, max), meaning, option.default))];
    });
    const level = v.optional(means(word(levels), 'How it is reported.', 'warning'));
    const settings = v.pipe(
      named('level', { level, ...Object.fromEntries(numbers) }, 'level: warning'),
      v.transform(({ level, ...options }) => ({ level, options })),
      // For editors: the bare text is one of the levels.
      v.metadata({ pattern: `^(?:${levels.join('|')})$` }),
    );
    return [id, v.optional(means(settings, summary))];
  });
  return group(Object.fromEntries(entries), 'field-unknown: warning');
}

/**
 * What `pressdesk.yaml` may say of a newsroom with these rules, with each field's meaning and example. Everything may be
 * left out.
 */
export function configSchema(rules: readonly RuleFacts[]) {
  const ofRules = means(
    ruleSettings(rules),
    'Rules that are to be reported otherwise: off, info, warning or error.',
    { 'field-unknown': 'warning' },
  );
  return group({ ...settings, rules: v.optional(ofRules) }, 'organisation: Town Council');
}

export type ConfigFields = v.InferOutput<ReturnType<typeof configSchema>>;

/** A path that stays below the newsroom's folder, whichever system reads it. */
function isInside(path: string): boolean {
  const parts = path.replace(/\/$/, '').split('/');
  return (
    !/[\\:\0]/.test(path) &&
    parts.every((part) => part !== '' && part !== '..' && part !== '~') &&
    parts.some((part) => part !== '.')
  );
}
