import { facts } from './facts.js';
import { pageScript, pageStyle } from './styles.js';
import { isoDay, longDay, safe, site, some } from './words.js';

export function render(data) {
  const { title, summary, lang, location, organisers, content, page } = data;
  const house = safe(organisers[0].name);
  return `<!DOCTYPE html>
<html lang="${safe(lang)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
${some(summary, (words) => `<meta name="description" content="${safe(words)}">\n<meta property="og:description" content="${safe(words)}">`)}
<meta property="og:type" content="article">
<meta property="og:title" content="${safe(title)}">
<meta property="og:url" content="${site}${page.url}">
<link rel="canonical" href="${site}${page.url}">
<link rel="alternate" type="text/plain" href="release.txt">
${pageStyle}
<script type="application/ld+json">${linkedData(data)}</script>
</head>
<body>
<a class="skip" href="#release">Skip to the text</a>
<header class="masthead">
<p><a href="../../../../">${house}</a></p>
<nav class="navigation" aria-label="Newsroom">
<ul>
<li><a href="../../../../">Latest releases</a></li>
<li><a href="../../../../archive/">Archive</a></li>
<li><a href="../../../../topics/">Topics</a></li>
<li><a href="../../../../organisers/">Organisations</a></li>
<li><a href="../../../../search/">Search</a></li>
</ul>
</nav>
</header>
<main id="release" tabindex="-1">
<article>
<header class="opening">
<h1>${safe(title)}</h1>
<p class="dateline">${some(location, (place) => `<span class="place">${safe(place)}</span> `)}<time datetime="${isoDay(page.date)}">${longDay(page.date)}</time></p>
<p class="wire"><a id="release-wire" href="release.txt" type="text/plain">Wire text</a></p>
</header>
<div class="columns">
<div class="reading">
${some(summary, (words) => `<p class="lead">${safe(words)}</p>`)}
<div class="prose">
${content}
</div>
<p class="end">Ends</p>
</div>
<div class="facts">
${facts(data)}
</div>
</div>
</article>
</main>
<footer class="footer">
<p>${house} <a class="address" href="${site}/">${site}/</a></p>
<p class="feeds"><a href="../../../../feed.xml" type="application/rss+xml">RSS</a> <a href="../../../../atom.xml" type="application/atom+xml">Atom</a></p>
</footer>
${pageScript}
</body>
</html>
`;
}

function linkedData({ title, summary, lang, topics, organisers, people = [], page }) {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: site + page.url,
    mainEntityOfPage: site + page.url,
    headline: title,
    description: summary,
    datePublished: isoDay(page.date),
    inLanguage: lang,
    keywords: topics,
    author: organisers.map(({ name, url }) => ({ '@type': 'Organization', name, url })),
    mentions: people.map(({ name, title }) => ({ '@type': 'Person', name, jobTitle: title })),
  }).replaceAll('<', '\\u003c');
}
