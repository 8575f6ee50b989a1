import type { PublicEntry } from '../../../model/publication.ts';
import type { FoundRelease, SearchPlace } from '../../../model/search-index.ts';
import { firstParagraphs } from '../../body/first-paragraphs.ts';
import { dateView } from '../../view/date.ts';
import { shortened } from '../../view/shorten.ts';
import type { Here } from '../pages/here.ts';

/** Characters of a release without a summary that are searched instead of it. */
const opening = 300;

/** What a release is found by. Its whole text would make the index six times as large and each build long. */
export function searchedTexts({
  release,
}: PublicEntry): readonly (readonly [text: string, place: SearchPlace])[] {
  const { data } = release;
  const names = [
    ...data.organisers.flatMap(({ name, also, abbreviation }) => [name, also, abbreviation]),
    ...data.people.flatMap(({ name, organisation }) => [name, organisation]),
    ...data.topics,
    data.location,
    data.kind,
    data.ref,
    data.event?.name,
    data.event?.location,
  ];
  return [
    [data.title, 3],
    ...names.flatMap((name) => (name === undefined ? [] : [[name, 2] as const])),
    [data.subtitle ?? '', 1],
    [data.summary ?? firstParagraphs(release.body, opening).slice(0, 2 * opening), 0],
  ];
}

/** What is shown of a release that was found. */
export function foundRelease(
  { release, address }: PublicEntry,
  { section: { lang }, form, words: { labels }, context: { made } }: Here,
): FoundRelease {
  const { data } = release;
  const summary = data.summary ?? firstParagraphs(release.body, opening);
  const about = [data.organisers[0]?.name, data.location, data.kind];
  return {
    ...(made.has('html') && { href: encodeURI(address) }),
    title: shortened(data.title, 160),
    date: dateView(data.date, lang, form),
    ...(summary && { summary: shortened(summary, 200) }),
    about: about.flatMap((words) => (words === undefined ? [] : shortened(words, 60))),
    ...(data.changes.some(({ kind }) => kind === 'correction') && { flag: labels.corrected }),
  };
}
