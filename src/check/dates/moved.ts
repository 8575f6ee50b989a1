import type { Passage } from '../prose/passage.ts';
import { sentenceAt } from '../prose/sentences.ts';

const moved =
  /\b(?:mov(?:ed|ing)|chang(?:ed|ing)|(?:brought|bring|bringing)\s+forward|advanc(?:ed|ing)|shifted|reschedul\w+|postpon\w+|earlier|correct(?:ed|ion)|revis\w+|amend\w+|verlegt|verschoben|vorgezogen|avancée?|déplacée?|adelant\w+|antecip\w+|anticipat\w+)\b|改|提前|перенес|перенос|変更|변경/i;

/** Whether the words around a stretch say that an event was put off or brought forward: then two dates need no order. */
export function isMoved(passage: Passage, start: number, end: number): boolean {
  const sentence = sentenceAt(passage, start);
  return moved.test(
    passage.text.slice(Math.max(sentence.start, start - 120), Math.min(sentence.end, end + 60)),
  );
}
