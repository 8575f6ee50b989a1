import { expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import { toConfig } from '../../src/config/config.ts';
import { configSchema } from '../../src/config/schema.ts';
import { parseConfig } from '../../src/parse/config-file.ts';

function configOf(text: string) {
  return toConfig(parseConfig(new TextEncoder().encode(text), 'pressdesk.yaml', configSchema(rules)).data);
}

test('a newsroom without settings has the defaults', () => {
  const defaults = {
    lang: 'en',
    formats: [
      ...['html', 'text', 'newsletter', 'eml', 'ninjs', 'calendar'],
      ...['pages', 'search', 'rss', 'atom', 'json-feed', 'sitemap'],
    ],
    rules: {},
    options: {},
    glossary: {},
    stagingHosts: [],
    newsletter: { embedPhotos: false, draft: false },
    colours: { accent: '#0d4f7c', dark: '#8cc3ec' },
    houses: [],
    releases: 'releases',
    out: 'public',
  };
  expect(toConfig()).toEqual(defaults);
  expect(configOf('')).toEqual(defaults);
});

test('what is said is kept', () => {
  const text = `organisation: Council
site: https://example.org/news
contact:
  name: Press Office
  phone: 0123
timezone: Europe/London
lang: en-gb
formats: [html]
out: ./site/public/
releases: press
rules:
  contact-url: off
  headline-length:
    level: info
    max: 80
glossary:
  IPD: Intellectual Property Department
staging-hosts: [staging.example.org]
boilerplate: |
  About *us*.
`;
  expect(configOf(text)).toEqual({
    organisation: 'Council',
    site: 'https://example.org/news/',
    contact: { name: 'Press Office', phone: '0123' },
    timezone: 'Europe/London',
    lang: 'en-GB',
    formats: ['html'],
    newsletter: { embedPhotos: false, draft: false },
    out: 'site/public',
    releases: 'press',
    rules: { 'contact-url': 'off', 'headline-length': 'info' },
    options: { 'headline-length': { max: 80 } },
    glossary: { IPD: 'Intellectual Property Department' },
    stagingHosts: ['staging.example.org'],
    boilerplate: 'About *us*.',
    colours: { accent: '#0d4f7c', dark: '#8cc3ec' },
    houses: [],
  });
});
