/** Answers that are kept at most: dates and languages of any newsroom are fewer, and memory stays flat all the same. */
const most = 1000;

/**
 * The same function, which gives the same answer again where it was asked before. For what the engine is slow to tell,
 * such as the words of a day, and releases ask again and again.
 */
export function remembered<Asked extends string | number, Answer>(
  ask: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    if (known.has(asked)) return known.get(asked) as Answer;
    if (known.size >= most) known.clear();
    const answer = ask(asked);
    known.set(asked, answer);
    return answer;
  };
}
