import type { FrontMatter } from '../../model/front-matter.ts';
import { brackets } from '../punctuation.ts';
import type { ContactView, Facts } from '../view.ts';

/**
 * Every organiser in the order of the release, `rel` being its role. ninjs has one name for each, so abbreviation and
 * second nameplate stand in `literal`, behind it.
 */
export function organisationsOf({ organisers }: FrontMatter) {
  return organisers.map(({ name, also, abbreviation, role, url }) => ({
    name,
    rel: role,
    literal: abbreviation || also ? brackets(name, abbreviation, also) : undefined,
    contactInfo: url ? [{ type: 'web', value: url }] : undefined,
  }));
}

/** Those who appear in the release; what they are stands in `literal`, behind the name. */
export function peopleOf({ people }: FrontMatter) {
  return people.map(({ name, title, organisation }) => ({
    name,
    rel: 'featured',
    literal: title || organisation ? brackets(name, title, organisation) : undefined,
  }));
}

/** Whose newsroom it is, and whom to ask. */
export function infoSourcesOf({ organisation, site, contact }: Facts) {
  const { name, organisation: where } = contact;
  return [
    { name: organisation, role: 'publisher', uri: site ?? undefined },
    {
      name: name ?? where ?? organisation,
      role: 'contact',
      literal: name && where ? brackets(name, where) : undefined,
      contactInfo: waysTo(contact),
    },
  ];
}

function waysTo({ url, email, phone, address }: ContactView) {
  const ways = [
    { type: 'web', value: url },
    { type: 'email', value: email },
    { type: 'phone', value: phone },
  ].filter(({ value }) => value !== null);
  return address === null
    ? ways
    : [...ways, { type: 'address', address: { lines: address.trim().split(/\s*\n\s*/) } }];
}
