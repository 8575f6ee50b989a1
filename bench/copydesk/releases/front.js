/** Front matter of a release; `words` names the language's own names of things. */
export function frontOf(
  facts,
  { title, lang, summary, key, name = (body) => body.name, also = (body) => body.also, extra = '' },
) {
  const [host] = facts.organisers;
  const organisers = facts.organisers.map((body) =>
    [
      `  - name: ${name(body)}`,
      also(body) && `    also: ${also(body)}`,
      body.abbreviation && lang.startsWith('en') && `    abbreviation: ${body.abbreviation}`,
      body.role !== 'organiser' && `    role: ${body.role}`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return `---
title: ${title}
date: ${facts.issued.iso}
lang: ${lang}
${key ? `key: ${key}\n` : ''}summary: ${summary}
organisers:
${organisers.join('\n')}
contact:
  url: https://${host.host}.example.org/press
  email: press@${host.host}.example.org
  phone: "+852 ${facts.phone}"
${extra}---

`;
}
