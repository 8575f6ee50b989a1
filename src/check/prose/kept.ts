/**
 * `make`, done once for each key and kept while there are at most `most` of them: for what stands in release after release,
 * such as the names of an office. `keyOf` tells the key of what is asked about.
 */
export function kept<Asked, Made>(
  make: (asked: Asked) => Made,
  keyOf: (asked: Asked) => string,
  most = 500,
): (asked: Asked) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (asked) => {
    const key = keyOf(asked);
    let found = known.get(key);
    if (!found) {
      if (known.size >= most) known.clear();
      found = { made: make(asked) };
      known.set(key, found);
    }
    return found.made;
  };
}

/** The key of what is asked about by a word or a name. */
export function itself(key: string): string {
  return key;
}
