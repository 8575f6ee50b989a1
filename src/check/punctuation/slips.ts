import { matches } from '../../language/matches.ts';
import { bracketSpaces, gluedBrackets } from './brackets.ts';
import { aroundQuote, clashing, doubled } from './marks.ts';
import { type Look, none, type Slip } from './slip.ts';
import { narrow, spaced, unspaced, unspacedDash, unspacedLetter } from './spacing.ts';
import { strayAngles } from './stray.ts';

const looks: readonly Look[] = [
  doubled,
  clashing,
  aroundQuote,
  spaced,
  unspaced,
  unspacedDash,
  unspacedLetter,
  narrow,
];

/** A mark with something beside it that seldom stands there. */
const candidates =
  /[.,;!?。，、；](?:(?<=[ \n].)|(?=[.,;。，、；A-Za-z\u00c0-\u024f\u0370-\u052f])|(?= [.,])|(?=[-–—] )|(?=[”"’」』][.。,，])|(?= ?[\u3041-\u9fff]|\d{4})(?<=[\u3041-\u9fff][”"」』] ?.)|(?<=[\u3041-\u9fff].)(?= ?[\u3041-\u9fff]))|:(?<=[\u3041-\u9fff][”"」』)）]? ?.)(?= ?(?:[\u3041-\u9fff]|$))/g;

/**
 * The slips of punctuation in a text in which code and addresses are covered, in order. Ellipses, numbers, abbreviations
 * and what the language wants are none.
 */
export function slipsIn(text: string, language: string): readonly Slip[] {
  const marked = markSlips(text, language);
  const spaces = bracketSpaces(text);
  const glued = gluedBrackets(text, language);
  const stray = strayAngles(text);
  if (spaces.length + glued.length + stray.length === 0) return marked;
  return [...marked, ...spaces, ...glued, ...stray];
}

function markSlips(text: string, language: string): readonly Slip[] {
  const marks = matches(text, candidates);
  if (marks.length === 0) return none;
  const found: Slip[] = [];
  let read = 0;
  for (const { index } of marks) {
    if (index < read) continue;
    for (const look of looks) {
      const slip = look(text, index, language);
      if (!slip) continue;
      read = slip.end;
      found.push(slip);
      break;
    }
  }
  return found;
}
