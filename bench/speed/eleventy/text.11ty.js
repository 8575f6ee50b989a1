import { heading, longDay, site, some, tagless } from './_includes/words.js';

export const data = {
  pagination: { data: 'collections.releases', size: 1, alias: 'release' },
  permalink: ({ release }) => `${release.url}release.txt`,
  eleventyExcludeFromCollections: true,
};

export function render({ release }) {
  const { title, summary, location, organisers, topics, people, contact, page } = release.data;
  return `${title}
===========================================

${some(location, (place) => `${place} | `)}${longDay(page.date)}
${some(summary, (words) => `\n${words}\n`)}
${tagless(release.content)}

Ends
${people ? `\nPeople\n======\n\n${some(people, ({ name, title }) => `- ${name}\n  ${title}`)}\n` : ''}
Organisations
=============

${some(organisers, ({ name, role, url }) => `${heading(role)}\n- ${name}${some(url, (url) => `\n  ${url}`)}\n`)}
${topics ? `Topics\n======\n\n${topics.join(' | ')}\n` : ''}
Contact
=======

${some(contact.name, (name) => `${name}\n`)}${some(contact.organisation, (name) => `${name}\n`)}
${some(contact.email, (to) => `E-mail   ${to}\n`)}Website  ${contact.url}

Read this on the web
${site}${release.url}
`;
}
