import { heading, longDay, safe, some } from './words.js';

export function facts({ location, organisers, topics, people, contact, page }) {
  return `<section aria-labelledby="release-facts">
<h2 id="release-facts">At a glance</h2>
<dl>
<div><dt>Published</dt><dd>${longDay(page.date)}</dd></div>
${some(location, (place) => `<div><dt>Place</dt><dd>${safe(place)}</dd></div>`)}
${some(organisers, organiser)}
${topics ? `<div><dt>Topics</dt><dd>${topics.map(topic).join(' · ')}</dd></div>` : ''}
</dl>
</section>
${
  people
    ? `<section aria-labelledby="release-people">
<h2 id="release-people">People</h2>
<ul class="people">
${some(people, ({ name, title }) => `<li>${safe(name)} <span class="also">${safe(title)}</span></li>`)}
</ul>
</section>`
    : ''
}
<section class="contact" aria-labelledby="release-contact">
<h2 id="release-contact">Contact</h2>
${some(contact.name, (name) => `<p class="name">${safe(name)}</p>`)}
${some(contact.organisation, (name) => `<p>${safe(name)}</p>`)}
<dl>
<div><dt>Website</dt><dd>${address(contact.url)}</dd></div>
${some(contact.email, (to) => `<div><dt>E-mail</dt><dd><a href="mailto:${safe(to)}">${safe(to)}</a></dd></div>`)}
</dl>
</section>`;
}

function organiser({ name, role, url }) {
  const site = some(url, (url) => ` <span class="also">${address(url)}</span>`);
  return `<div><dt>${heading(role)}</dt>\n<dd>${safe(name)}${site}</dd>\n</div>`;
}

function topic(name) {
  return `<a href="../../../../topics/${safe(name.toLowerCase().replaceAll(' ', '-'))}/">${safe(name)}</a>`;
}

function address(url) {
  return `<a class="address" href="${safe(url)}">${safe(url)}</a>`;
}
