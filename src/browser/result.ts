import type { SearchTerm } from '../language/search-words.ts';
import type { FoundRelease } from '../model/search-index.ts';
import { marked } from './marked.ts';

/** A release as an item of the list of results. @param root the way to the output's root. */
export function resultItem(release: FoundRelease, terms: readonly SearchTerm[], root: string): HTMLLIElement {
  const { href, title, summary, date, about, flag } = release;
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const name = href === undefined ? heading : heading.appendChild(document.createElement('a'));
  if (name instanceof HTMLAnchorElement) name.href = root + href;
  fill(name, title, terms);
  item.append(heading);
  if (summary !== undefined) fill(paragraph(item, 'summary'), summary, terms);
  const facts = [
    ...(flag === undefined ? [] : [filled('strong', flag, [])]),
    Object.assign(filled('time', date.words, []), { dateTime: date.iso }),
    ...about.map((words) => filled('span', words, terms)),
  ];
  paragraph(item, 'about').append(...facts.flatMap((fact) => [fact, ' ']));
  return item;
}

function paragraph(item: HTMLElement, name: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = name;
  item.append(made);
  return made;
}

function fill(element: HTMLElement, text: string, terms: readonly SearchTerm[]): void {
  for (const stretch of marked(text, terms)) {
    if (stretch.found) element.appendChild(document.createElement('mark')).textContent = stretch.text;
    else element.append(stretch.text);
  }
}

function filled<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  terms: readonly SearchTerm[],
) {
  const element = document.createElement(name);
  fill(element, text, terms);
  return element;
}
