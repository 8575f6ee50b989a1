import { inFull, isPlain } from './keys.ts';

type Ask = (...asked: readonly unknown[]) => unknown;

/** A question that was put to a function, by its name, and what was answered. */
export type Answer = readonly [name: string, asked: readonly unknown[], answer: unknown];

/** The data among what something is given; of its functions it is told that they are there. */
export function dataIn(given: object): object {
  return mapped(given, () => 'function');
}

/** The same that is given, with every question that is put to its functions written down. */
export function watched<Given extends object>(
  given: Given,
): { readonly given: Given; readonly answers: () => readonly Answer[] | undefined } {
  const answers = new Map<string, Answer>();
  let isTorn = false;
  const watch =
    (name: string, ask: Ask): Ask =>
    (...asked) => {
      const answer = ask(...asked);
      if (!isPlain(answer)) throw new Error(`What ${name} answers cannot be kept.`);
      const question = inFull([name, asked]);
      const before = answers.get(question);
      isTorn ||= before !== undefined && inFull(before[2]) !== inFull(answer);
      answers.set(question, [name, asked, answer]);
      return answer;
    };
  // What was answered in two ways within one reading nobody knows.
  return { given: mapped(given, watch), answers: () => (isTorn ? undefined : [...answers.values()]) };
}

/** Whether each of the questions has the same answer now. */
export function areStill(answers: readonly Answer[], given: object): boolean {
  const functions = new Map<string, Ask>();
  mapped(given, (name, ask) => {
    functions.set(name, ask);
  });
  return answers.every(([name, asked, answer]) => {
    const ask = functions.get(name);
    return ask !== undefined && inFull(ask(...asked)) === inFull(answer);
  });
}

/**
 * Gives to each question that was answered before the same answer.
 * @param unknown is called at every other question.
 */
export function replayed(
  answers: readonly Answer[],
  unknown: () => void,
): (name: string, asked: readonly unknown[]) => unknown {
  const known = new Map(answers.map(([name, asked, answer]) => [inFull([name, asked]), answer]));
  return (name, asked) => {
    const question = inFull([name, asked]);
    if (!known.has(question)) unknown();
    return known.get(question);
  };
}

/** The same object with something else in place of each function, also of those in objects within it. */
function mapped<Given extends object>(
  given: Given,
  instead: (name: string, ask: Ask) => unknown,
  within = '',
): Given {
  const entries = Object.entries(given).map(([name, held]) => {
    const path = `${within}${name}`;
    if (typeof held === 'function') return [name, instead(path, held as Ask)];
    const isGroup =
      typeof held === 'object' && held !== null && Object.getPrototypeOf(held) === Object.prototype;
    return [name, isGroup ? mapped(held, instead, `${path}.`) : held];
  });
  return Object.fromEntries(entries);
}
