/** What is worked out of a mail, once: several rules ask for it. */
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
