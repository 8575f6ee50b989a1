import { hanOrKana } from '../../language/script.ts';
import type { Release } from '../../model/release.ts';
import { beginsBound, endsOpen } from '../prose/function-words.ts';
import { once } from '../prose/once.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import { endsOpenWithoutCapitals, isCutInHan } from './cut-scripts.ts';

const wholeEnd = /[.!?…:。！？：।|။۔]["'”’»)\]）」』】*]*$|[.!?] \p{Lu}/u;
const listed =
  /^(?:[•·▪◦‣*+–—→>-]\s?|[o§]\s|[(（]?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5}|[一二三四五六七八九十]{1,3})[.)）、]\s?(?!\d)|\d{1,3}\s+[\p{Lu}“"])/u;
const salutation =
  /^(?:dear|hello|hi|good (?:morning|day)|to|sehr geehrte|liebe|guten|cher|chère|madame|monsieur|bonjour|estimad|hola|querid|prezad|car[oi]s?|caras?|olá|gentil|egregi|hej|kära|hyvä|szanown|drog|уважаем|шановн)/i;
const address = /^(?:https?:|www\.|\S+@|[@#])/i;
/** What stands below a letter: “cc: the Governor”. */
const belowLetter = /^(?:b?cc|encl?s?|p\.? ?s)\b ?[.:]/i;
const goesOn =
  /^\p{Ll}+(?![\p{L}\d_])|^\((?![a-z]{1,4}\))\p{Ll}|^\(\p{Lu}[\p{Lu}\d&-]+\)[ ,.]|^\(\p{Lu}[^()]{2,100}\)(?:[.,;]| \p{Ll})|^[$€£¥]?\d[\d.,]*(?:%| ?\p{Ll})|^\d{4}[.,;)]/u;
const dayOf = /^\p{Lu}\p{L}+ (?:\d{4}|\p{Ll}+ \d)/u;

/**
 * Whether a paragraph is the rest of the one before it: `sure` where the words leave no other reading, `likely` where a
 * name may go on. Both are as they stand in the text; `earlier` is the paragraph before the two;
 * `looks` counts how often the whole release may still be searched.
 */
export function cutSign(
  release: Release,
  before: string,
  after: string,
  earlier: Passage | undefined,
  looks: { left: number },
): 'sure' | 'likely' | undefined {
  const [first, second] = [before.trim(), after.trim()];
  if (first.length < (hanLetter.test(first.slice(-1)) ? 8 : 12) || address.test(second)) return undefined;
  if (belowLetter.test(second)) return undefined;
  const { lang } = proseOf(release);
  const isOpen = (first.length >= 25 || hanLetter.test(first.slice(-1))) && endsOpen(first, lang);
  // After “from 22 to”, “23 July” is no paragraph’s number.
  if (listed.test(second) && !(isOpen && /^\d+ \p{Lu}\p{L}+ \d/u.test(second))) return undefined;
  if (!wholeEnd.test(second) || (first.length < 60 && salutation.test(first))) return undefined;
  const isProse = first.length >= 60 || /[.!?] \p{Lu}/u.test(first);
  if (/[，、]$/.test(first) || /^[,;)）\]，、；]/.test(second)) return first.length < 25 ? undefined : 'sure';
  if (isItem(first, earlier?.text)) return undefined;
  // Verse.
  if (first.length < 60 && /^\p{Ll}/u.test(first)) return undefined;
  if (goesOn.test(second)) {
    if (isProse || isPhrase(first)) return 'sure';
    if (!hanLetter.test(first.slice(-1))) return undefined;
  }
  if (/\b\d{1,2}$/.test(first) && dayOf.test(second)) return 'sure';
  if (/,$/.test(first)) return isProse ? 'sure' : undefined;
  // Headlines in Japanese end so.
  if (/へ$/.test(first) && !first.includes('。')) return undefined;
  if (isOpen || (isProse && beginsBound(second, lang))) return 'sure';
  if (endsOpenWithoutCapitals(first, lang)) return 'likely';
  // A dateline.
  if (/\d{4}\)? ?[–—-]$/.test(first)) return 'likely';
  if (isCutInHan(release, first, second, earlier?.kind === 'heading')) return 'likely';
  if (isCutName(release, first, second)) return 'likely';
  if (/[^\p{L}\p{N})）’]$/u.test(first) || !isPhrase(first)) return undefined;
  // Each look through the whole release takes its time; what has so many such ends is no prose.
  if (looks.left-- <= 0) return undefined;
  if (isKnown(release, first, second) || (isProse && /\p{L}['’]s$/u.test(first))) return 'likely';
  return isProse && isName(release, first, second) ? 'likely' : undefined;
}

/** Whether a name that the front matter gives begins before the cut and ends behind it. */
function isCutName({ data }: Release, first: string, second: string): boolean {
  if (!hanLetter.test(first.slice(-1)) || !hanLetter.test(second.charAt(0))) return false;
  const names = [...(data.people ?? []), ...(data.organisers ?? [])].slice(0, 100).map(({ name }) => name);
  return names.some((name) => {
    const [end, beginning] = [first.slice(1 - name.length), second.slice(0, name.length - 1)];
    return name.length > 2 && (end + beginning).includes(name);
  });
}

const hanLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** “…; and”, or one of several paragraphs that end in a comma, is an item of a list. */
function isItem(text: string, before: string | undefined): boolean {
  if (/;\s*\p{L}{1,4}$/u.test(text)) return true;
  return /,(?:\s*\p{L}{1,4})?$/u.test(text) && /[,;:]\s*$/.test(before ?? '');
}

/** Not only names and capitals, as a heading without marks has them: two words or more of running text. */
function isPhrase(text: string): boolean {
  if (!/\p{Ll}/u.test(text)) return text.length >= 25;
  return (
    /(?:^|\s)(?!(?:with|from|into|over|upon)\b)\p{Ll}[\p{L}’'-]{3,}(?=[\s,]|$)/u.test(text) &&
    /\S\s+\S/.test(text)
  );
}

/** Whether the words on both sides of the cut stand side by side elsewhere in the release: “Hong ¶ Kong”. */
function isKnown(release: Release, first: string, second: string): boolean {
  if (hanOrKana.test(first.slice(-1)) && hanOrKana.test(second.charAt(0))) {
    if (first.length < 60 && !first.includes('。')) return false;
    return allWords(release).includes(first.slice(-2) + second.slice(0, 2));
  }
  const last = /[\p{L}\p{M}\d&’'-]{2,}$/u.exec(first.slice(-40))?.[0];
  const next = /^[\p{L}\p{M}\d&’'-]{2,}/u.exec(second.slice(0, 40))?.[0];
  if (last === undefined || next === undefined) return false;
  return containsWords(allWords(release), `${last} ${next}`);
}

/** Whether a name in capitals goes on: the first word after the cut neither begins sentences nor is used otherwise. */
function isName(release: Release, first: string, second: string): boolean {
  if (!/(?:^|\s)[\p{Lu}\d][\p{L}\d&’'-]*$/u.test(first)) return false;
  const next = /^(\p{Lu}[\p{L}&’'-]+)(?:[.,]? \(?\p{Lu}|[.,)](?:\s|$)| (?:of|for|in|on|and|or) )/u.exec(
    second,
  )?.[1];
  if (next === undefined || beginsSentences.test(next)) return false;
  const words = allWords(release);
  if (isLongName.test(second)) return true;
  if (containsWords(words, next.toLowerCase())) return false;
  return !['. ', '\n', '“', '"'].some((mark) => containsWords(words.replace(second, ''), mark + next));
}

/** “Institute of Standards”, “Rights and the Guild”, “Parks Board (NPB)”. */
const isLongName =
  /^\p{Lu}[\p{L}&’'-]*(?: \p{Lu}[\p{L}&’'-]*)*(?: (?:of|for|in|on|and|or)(?: the)? \p{Lu}|(?: (?:of|for|and) \p{L}+)? \(\p{Lu}{2,})/u;

const beginsSentences =
  /^(?:The|A|An|In|On|At|By|For|From|To|With|As|If|When|While|Since|Under|Over|After|Before|During|This|That|These|Those|It|Its|He|His|She|Her|We|Our|They|Their|You|I|Mr|Ms|Mrs|Dr|Prof|Professor|Minister|Senator|President|Sir|Lady|All|Both|Some|Many|Most|More|No|Not|There|Here|However|Also|About|Media|Contact|Photo|Notes?|Source|Issued|Annex|Appendix|Ends?)$/;

/** All that is said in a release, and the names it gives; a passage a line. */
const allWords: (release: Release) => string = once((release) => {
  const organisers = release.data.organisers ?? [];
  const names = organisers.flatMap(({ name, also }) => [name, also ?? '']);
  const people = (release.data.people ?? []).map(({ name }) => name);
  return ['', ...names, ...people, ...proseOf(release).all.map(({ text }) => text)].join('\n');
});

function containsWords(text: string, words: string): boolean {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isBegun = letter.test(words.charAt(0)) && letter.test(text.charAt(at - 1));
    if (!isBegun && !letter.test(text.charAt(at + words.length))) return true;
  }
  return false;
}
