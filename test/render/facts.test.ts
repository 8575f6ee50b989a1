import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { dateInWords } from '../../src/language/dates.ts';
import type { CompleteRelease } from '../../src/model/release.ts';
import { formats as all } from '../../src/render/formats/index.ts';
import { readRelease, releasePaths, rendered } from './newsroom.ts';
import { folded, wordsIn } from './words-in.ts';

// A calendar has room for an event and nothing else.
const formats = all.filter(({ id }) => id !== 'calendar');

describe.each(releasePaths)('every fact of %s', (path) => {
  let release: CompleteRelease;
  beforeAll(async () => {
    release = await readRelease(path);
  });

  it.each(formats)('reaches $id', async (format) => {
    const { content, mediaType } = await rendered(release, format);
    const output = await wordsIn(String(content), mediaType);
    const facts = [...fieldFacts(release), ...bodyFacts(release)];
    expect(facts.length).toBeGreaterThan(20);
    expect(facts.filter((fact) => !output.includes(folded(fact)))).toEqual([]);
  });

  it.each(formats)('reaches $id where the site is not known', async (format) => {
    const { content, mediaType } = await rendered(release, format, { site: undefined });
    const output = await wordsIn(String(content), mediaType);
    expect(fieldFacts(release).filter((fact) => !output.includes(folded(fact)))).toEqual([]);
  });
});

/** The front matter as the model has it; no format decides what counts. */
function fieldFacts({ data }: CompleteRelease): string[] {
  const { contact, event } = data;
  return [
    data.title,
    data.subtitle,
    data.kind,
    data.ref,
    dateInWords(data.date, data.lang),
    data.location,
    data.summary,
    ...data.organisers.flatMap(({ name, also, abbreviation, url }) => [name, also, abbreviation, url]),
    contact.url,
    contact.name,
    contact.organisation,
    contact.email,
    contact.phone,
    contact.address,
    event?.name,
    event && dateInWords(event.start, data.lang),
    event?.end && dateInWords(event.end, data.lang),
    event?.location,
    event?.url,
    ...data.people.flatMap(({ name, title, organisation }) => [name, title, organisation]),
    ...data.photos.flatMap(({ alt, caption, credit }) => [caption ?? alt, credit]),
    ...data.attachments.map(({ file, title }) => title ?? file.slice(file.lastIndexOf('/') + 1)),
    ...data.topics,
    ...data.changes.flatMap(({ at, note }) => [dateInWords(at, data.lang), note]),
  ].filter((fact) => fact !== undefined);
}

function bodyFacts({ body, notes, boilerplate }: CompleteRelease): string[] {
  return [body, notes, boilerplate].flatMap((root) => (root ? textsOf(root) : []));
}

function textsOf(root: Root): string[] {
  const texts: string[] = [];
  visit(root, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') texts.push(node.value);
    if (node.type === 'code') texts.push(...node.value.split('\n'));
  });
  return texts;
}
