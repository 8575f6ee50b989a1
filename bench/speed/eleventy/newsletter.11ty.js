import { newsletterStyle } from './_includes/styles.js';
import { heading, longDay, safe, site, some } from './_includes/words.js';

export const data = {
  pagination: { data: 'collections.releases', size: 1, alias: 'release' },
  permalink: ({ release }) => `${release.url}newsletter.html`,
  eleventyExcludeFromCollections: true,
};

const colour = 'style="color:#0d4f7c"';

export function render({ release }) {
  const { title, summary, lang, location, organisers, topics, people, contact, page } = release.data;
  const house = safe(organisers[0].name);
  return `<!DOCTYPE html>
<html lang="${safe(lang)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${safe(title)}</title>
${some(summary, (words) => `<meta name="description" content="${safe(words)}">`)}
${newsletterStyle}
</head>
<body style="margin:0;padding:0;background-color:#f1f0eb">
<div role="article" aria-roledescription="email" lang="${safe(lang)}" dir="ltr">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f1f0eb">
<tr>
<td align="center" style="padding:0 8px 32px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px">
<tr>
<td align="center" style="padding:14px 20px;font:13px/1.5 Segoe UI,Helvetica,Arial,sans-serif;color:#565d66">${some(summary, safe)}</td>
</tr>
<tr>
<td style="padding:22px 28px 20px;background-color:#fdfdfb;border-top:4px solid #0d4f7c;border-bottom:1px solid #dcdad2;font:600 16px/1.4 Segoe UI,Helvetica,Arial,sans-serif;color:#1f2328">${house}</td>
</tr>
<tr>
<td style="padding:26px 28px 12px;background-color:#fdfdfb;font:16px/1.65 Segoe UI,Helvetica,Arial,sans-serif;color:#1f2328">
<h1 style="margin:0 0 12px;font-size:27px;line-height:1.25">${safe(title)}</h1>
<p style="margin:0 0 24px;color:#565d66;font-size:14px">${some(location, (place) => `<strong style="color:#1f2328">${safe(place)}</strong> · `)}${longDay(page.date)}</p>
${release.content}
<p align="center" style="margin:28px 0"><strong>— Ends —</strong></p>
</td>
</tr>
<tr>
<td style="padding:2px 28px 20px;background-color:#f4f3ee;border-top:1px solid #dcdad2;font:15px/1.6 Segoe UI,Helvetica,Arial,sans-serif;color:#1f2328">
<h2 style="margin:24px 0 8px;font-size:17px">Organisations</h2>
${some(organisers, organiser)}
${topics ? `<p style="margin:0 0 8px"><small>Topics</small><br>${topics.map(safe).join(' · ')}</p>` : ''}
${people ? `<h2 style="margin:24px 0 8px;font-size:17px">People</h2>\n${some(people, person)}` : ''}
<h2 style="margin:24px 0 8px;font-size:17px">Contact</h2>
<p style="margin:0">
${some(contact.name, (name) => `${safe(name)}<br>`)}
${some(contact.organisation, (name) => `${safe(name)}<br>`)}
${some(contact.email, (to) => `<a href="mailto:${safe(to)}" ${colour}>${safe(to)}</a><br>`)}
<a href="${safe(contact.url)}" ${colour}>${safe(contact.url)}</a>
</p>
</td>
</tr>
<tr>
<td align="center" style="padding:24px 20px 0;font:13px/1.6 Segoe UI,Helvetica,Arial,sans-serif;color:#565d66">
<p style="margin:0 0 14px">${house}</p>
<p style="margin:0 0 14px">You receive this mail because you are on the press list of ${house}.</p>
<p style="margin:0 0 14px"><a href="${site}${release.url}" ${colour}>Read this on the web</a></p>
</td>
</tr>
</table>
</td>
</tr>
</table>
</div>
</body>
</html>
`;
}

function organiser({ name, role, url }) {
  const linked = url === undefined ? safe(name) : `<a href="${safe(url)}" ${colour}>${safe(name)}</a>`;
  return `<p style="margin:0 0 8px"><small>${heading(role)}</small>\n<br>${linked}\n</p>`;
}

function person({ name, title }) {
  return `<p style="margin:0 0 8px">${safe(name)}<br>${safe(title)}</p>`;
}
