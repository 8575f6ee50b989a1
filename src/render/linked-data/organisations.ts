import type { Facts, OrganiserView } from '../view.ts';

/** Names of the properties in which an organisation has a role. */
type RoleProperty = 'organizer' | 'sourceOrganization';

/**
 * Every organiser in its role, in the words of the release. schema.org has the role stand between the two that it ties,
 * and repeats the property inside it.
 */
export function inRoles({ organisers }: Facts, property: RoleProperty) {
  return organisers.flatMap(({ heading, items }) =>
    items.map((item) => ({
      '@type': 'OrganizationRole',
      roleName: heading,
      [property]: organisation(item),
    })),
  );
}

/** Those of the first role, in whose name the release speaks. */
export function authorsOf({ organisers: [first] }: Facts) {
  return (first?.items ?? []).map(organisation);
}

/** Whose newsroom it is, and how the press reaches it. */
export function publisherOf({ organisation, site, logo, contact }: Facts) {
  return {
    '@type': 'Organization',
    name: organisation,
    url: site ?? undefined,
    logo: logo?.url ?? undefined,
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: 'press',
      name: contact.name ?? contact.organisation ?? undefined,
      url: contact.href ?? undefined,
      email: contact.email ?? undefined,
      telephone: contact.phone ?? undefined,
    },
  };
}

function organisation({ name, also, abbreviation, href }: OrganiserView) {
  const others = [abbreviation, also].filter((other) => other !== null);
  return {
    '@type': 'Organization',
    name,
    alternateName: others.length > 0 ? others : undefined,
    url: href ?? undefined,
  };
}
