/** Answers that are kept: names, days and languages of any newsroom are fewer, and memory stays flat all the same. */
const usual = 1000;

/**
 * The same function, which gives the same answer again where it was asked before: for what takes long to tell, and release
 * after release asks.
 * @param most answers that are kept at once.
 */
export function remembered<Asked extends string | number, Answer>(
  ask: (asked: Asked) => Answer,
  most = usual,
): (asked: Asked) => Answer {
  return rememberedBy((asked) => asked, ask, most);
}

/** The same for what is asked about something larger. @param keyOf what the answer depends on. */
export function rememberedBy<Asked, Answer>(
  keyOf: (asked: Asked) => string | number,
  ask: (asked: Asked) => Answer,
  most = usual,
): (asked: Asked) => Answer {
  const known = new Map<string | number, Answer>();
  return (asked) => {
    const key = keyOf(asked);
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Answer;
    if (known.size >= most) known.clear();
    const answer = ask(asked);
    known.set(key, answer);
    return answer;
  };
}
