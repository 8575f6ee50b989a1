/** Mails say the same thousands of times, so what was worked out of a text once is kept, as long as it is not too much. */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const result = work(text);
    known.set(text, result);
    return result;
  };
}

const most = 4096;

/** The same for what is worked out of a mail: several rules ask for it. */
export function rememberedOf<Key extends object, Result>(
  work: (key: Key) => Iterable<Result>,
): (key: Key) => readonly Result[] {
  const known = new WeakMap<Key, readonly Result[]>();
  return (key) => {
    const found = known.get(key) ?? [...work(key)];
    known.set(key, found);
    return found;
  };
}
