import { describe, expect, test } from 'vitest';
import { meantBy } from '../../../src/check/fields/field-aliases.ts';

const top =
  'title subtitle kind ref slug aliases date location lang summary organisers contact embargo status changes withdrawal event people photos attachments topics notes boilerplate key translations-of timezone'.split(
    ' ',
  );
const contact = ['url', 'name', 'organisation', 'email', 'phone', 'address'];
const organiser = ['name', 'also', 'abbreviation', 'role', 'url'];

describe('meantBy', () => {
  test.each([
    ['organizers', 'organisers'],
    ['organizer', 'organisers'],
    ['organiser', 'organisers'],
    ['Organisers', 'organisers'],
    ['organisation', 'organisers'],
    ['contact_url', 'contact.url'],
    ['contactUrl', 'contact.url'],
    ['contact-website', 'contact.url'],
    ['contact_email', 'contact.email'],
    ['email', 'contact.email'],
    ['author', 'contact.name'],
    ['Date', 'date'],
    ['headline', 'title'],
    ['titel', 'title'],
    ['dtae', 'date'],
    ['lead', 'summary'],
    ['description', 'summary'],
    ['tags', 'topics'],
    ['language', 'lang'],
    ['place', 'location'],
    ['city', 'location'],
    ['event_start', 'event.start'],
    ['translations_of', 'translations-of'],
    ['translationsOf', 'translations-of'],
    ['topic', 'topics'],
  ])('%s means %s', (key, meant) => {
    expect(meantBy(key, top)).toBe(meant);
  });

  test.each([
    ['contact.website', contact, 'contact.url'],
    ['contact.URL', contact, 'contact.url'],
    ['contact.e-mail', contact, 'contact.email'],
    ['contact.telephone', contact, 'contact.phone'],
    ['organisers.1.rol', organiser, 'organisers.1.role'],
    ['organisers.1.type', organiser, 'organisers.1.role'],
    ['photos.0.description', ['file', 'alt', 'caption', 'credit'], 'photos.0.alt'],
    ['event.date', ['name', 'start', 'end', 'location', 'url'], 'event.start'],
  ])('%s means what its own level has', (field, allowed, meant) => {
    expect(meantBy(field, allowed)).toBe(meant);
  });

  test('keeps to the form: the same word may mean another field elsewhere', () => {
    const settings = ['organisation', 'site', 'contact', 'lang', 'out', 'releases'];
    expect(meantBy('organization', settings)).toBe('organisation');
    expect(meantBy('output', settings)).toBe('out');
    expect(meantBy('url', settings)).toBe('site');
    expect(meantBy('headline', settings)).toBeUndefined();
  });

  test.each(['weather', 'constructor', '__proto__', 'toString', '', '新聞'])(
    'nothing is meant by %j',
    (key) => {
      expect(meantBy(key, top)).toBeUndefined();
    },
  );
});
